package org.conflictarchive.web.view;

/** The first words of some, to know them by. */
public final class Beginning {

	private Beginning() {
	}

	/** The words on one line, or as many as fit, with an ellipsis for the rest. */
	public static String of(String words, int most) {
		String line = words.strip().replaceAll("\\s+", " ");
		int[] codePoints = line.codePoints().toArray();
		if (codePoints.length <= most) {
			return line;
		}
		int end = most;
		while (end > most / 2 && codePoints[end] != ' ') {
			end--;
		}
		return new String(codePoints, 0, (codePoints[end] == ' ') ? end : most).stripTrailing() + "\u00a0…";
	}

}
