package org.conflictarchive.extraction;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names as they stand in addresses: lower-case ASCII letters and digits, parted by
 * hyphens.
 */
public final class Slug {

	/** With those that stand in transcriptions for letters of other scripts. */
	private static final String APOSTROPHES = "'’‘ʼʻʿʾ`";

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

	/** Letters that no normal form takes apart, in lower case. */
	private static final Map<Character, String> LETTERS = Map.ofEntries(Map.entry('ł', "l"), Map.entry('ø', "o"),
			Map.entry('đ', "d"), Map.entry('ð', "d"), Map.entry('ħ', "h"), Map.entry('ı', "i"), Map.entry('ŧ', "t"),
			Map.entry('ß', "ss"), Map.entry('æ', "ae"), Map.entry('œ', "oe"), Map.entry('þ', "th"),
			Map.entry('ə', "a"));

	private Slug() {
	}

	/** The slug of a name; {@code actor} where no ASCII letter or digit is left of it. */
	public static String of(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		StringBuilder ascii = new StringBuilder();
		for (char letter : plain.toLowerCase(Locale.ROOT).toCharArray()) {
			ascii.append(APOSTROPHES.indexOf(letter) >= 0 ? "" : LETTERS.getOrDefault(letter, String.valueOf(letter)));
		}
		String slug = BETWEEN.matcher(ascii).replaceAll("-");
		slug = slug.replaceAll("^-|-$", "");
		return slug.isEmpty() ? "actor" : slug;
	}

}
