package org.conflictarchive.extraction.language;

import java.util.ArrayList;
import java.util.List;

import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands in quotation marks: curly, straight, single, double, low and angled,
 * nested or not; tells apostrophes from closing marks. Linear in the text's length.
 */
public final class Quotations {

	private static final String OPENERS = "“„«‹‘‚";

	private static final String CLOSERS = "”“»›’‘";

	private final String text;

	private final List<Quotation> found = new ArrayList<>();

	/**
	 * For each offset the next one at which a single mark can close, or the text's
	 * length.
	 */
	private final int[] nextSingleEnd;

	private Quotations(String text) {
		this.text = text;
		this.nextSingleEnd = new int[text.length() + 1];
		int next = text.length();
		this.nextSingleEnd[text.length()] = next;
		for (int i = text.length() - 1; i >= 0; i--) {
			if (isLineEnd(text.charAt(i))) {
				next = text.length();
			}
			else if (isSingle(text.charAt(i)) && closesSingle(i)) {
				next = i;
			}
			this.nextSingleEnd[i] = next;
		}
	}

	/**
	 * All quotations of a text, in its order, outer before inner.
	 * @param paragraphs in order
	 */
	public static List<Quotation> in(String text, List<Span> paragraphs) {
		Quotations quotations = new Quotations(text);
		boolean open = false;
		for (int i = 0; i < paragraphs.size(); i++) {
			Span next = (i + 1 < paragraphs.size()) ? paragraphs.get(i + 1) : null;
			open = quotations.read(paragraphs.get(i), next, open);
		}
		return quotations.found.stream().sorted((a, b) -> a.outer().compareTo(b.outer())).toList();
	}

	private boolean read(Span paragraph, @Nullable Span next, boolean goesOn) {
		List<int[]> open = new ArrayList<>();
		for (int i = paragraph.start(); i < paragraph.end(); i++) {
			char mark = this.text.charAt(i);
			int innermost = open.isEmpty() ? -1 : open.get(open.size() - 1)[1];
			if (innermost == mark && (closes(i, mark) || isOneWord(open.get(open.size() - 1)[0], i))) {
				int start = open.remove(open.size() - 1)[0];
				add(start, i, i + 1, open.size(), goesOn && start == paragraph.start());
			}
			else if (open.size() > 1 && (mark == '”' || mark == '"') && open.get(0)[1] == mark && closes(i, mark)) {
				// the inner mark was an apostrophe after all
				int start = open.get(0)[0];
				open.clear();
				add(start, i, i + 1, 0, goesOn && start == paragraph.start());
			}
			else if (open.size() < 4 && (opens(i, mark, paragraph) || runsOver(i, mark, paragraph, next))) {
				open.add(new int[] { i, closerOf(mark) });
			}
		}
		if (open.isEmpty()) {
			return false;
		}
		int[] first = open.get(0);
		boolean speech = isDouble(this.text.charAt(first[0])) || beginsSpeech(first[0], paragraph);
		boolean reopens = speech && next != null && this.text.charAt(next.start()) == this.text.charAt(first[0]);
		if (speech && (reopens || first[0] == paragraph.start())) {
			add(first[0], paragraph.end(), paragraph.end(), 0, goesOn && first[0] == paragraph.start());
		}
		return reopens;
	}

	/**
	 * A single mark that closes in no word here and is repeated where the next paragraph
	 * begins.
	 */
	private boolean runsOver(int i, char mark, Span paragraph, @Nullable Span next) {
		boolean single = mark == '‘' || mark == '\'';
		return single && beginsSpeech(i, paragraph) && next != null && this.text.charAt(next.start()) == mark
				&& i + 1 < paragraph.end() && Character.isLetter(this.text.charAt(i + 1));
	}

	/** "the 'treacherous' attack": one word in marks, no plural's apostrophe. */
	private boolean isOneWord(int start, int end) {
		if (end - start > 30 || end - start < 2
				|| end + 1 < this.text.length() && Character.isLetterOrDigit(this.text.charAt(end + 1))) {
			return false;
		}
		for (int i = start + 1; i < end; i++) {
			if (!Character.isLetter(this.text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private boolean beginsSpeech(int i, Span paragraph) {
		return i == paragraph.start() || i > paragraph.start() + 1 && this.text.charAt(i - 2) == ':';
	}

	private void add(int start, int innerEnd, int outerEnd, int depth, boolean reopened) {
		if (innerEnd > start + 1) {
			this.found.add(new Quotation(new Span(start, outerEnd), new Span(start + 1, innerEnd), depth, reopened));
		}
	}

	private boolean opens(int i, char mark, Span paragraph) {
		char before = (i > paragraph.start()) ? this.text.charAt(i - 1) : ' ';
		char after = (i + 1 < paragraph.end()) ? this.text.charAt(i + 1) : ' ';
		boolean parted = !Character.isLetterOrDigit(before) && before != '.' && before != ',';
		if (Character.isWhitespace(after) && mark != '«') {
			return false;
		}
		return switch (mark) {
			case '“', '„', '«', '‹' -> true;
			case '"' -> parted || i == paragraph.start();
			case '‘', '‚' -> parted && this.nextSingleEnd[i + 1] < paragraph.end();
			case '\'' -> parted && (Character.isLetterOrDigit(after) || after == '"' || after == '[' || after == '…')
					&& !isElision(i) && this.nextSingleEnd[i + 1] < paragraph.end();
			default -> false;
		};
	}

	private boolean closes(int i, char mark) {
		return switch (mark) {
			case '’', '\'' -> closesSingle(i);
			default -> true;
		};
	}

	/**
	 * A single mark after a word or a stop, before no letter; a plural's apostrophe is
	 * none.
	 */
	private boolean closesSingle(int i) {
		char before = (i > 0) ? this.text.charAt(i - 1) : ' ';
		char after = (i + 1 < this.text.length()) ? this.text.charAt(i + 1) : ' ';
		if (Character.isWhitespace(before) || Character.isLetterOrDigit(after)) {
			return false;
		}
		boolean plural = before == 's' && after == ' ' && i + 2 < this.text.length()
				&& Character.isLowerCase(this.text.charAt(i + 2));
		return !plural || this.nextSingleEnd[i + 1] == this.text.length();
	}

	/** "'90s", "'em" */
	private boolean isElision(int i) {
		return i + 1 < this.text.length() && Character.isDigit(this.text.charAt(i + 1));
	}

	private static int closerOf(char mark) {
		int index = OPENERS.indexOf(mark);
		return (index >= 0) ? ((mark == '„') ? '“' : (mark == '‘') ? '’' : CLOSERS.charAt(index)) : mark;
	}

	private static boolean isSingle(char mark) {
		return mark == '\'' || mark == '’';
	}

	private static boolean isDouble(char mark) {
		return mark == '“' || mark == '"' || mark == '«';
	}

	private static boolean isLineEnd(char mark) {
		return mark == '\n' || mark == '\r';
	}

}
