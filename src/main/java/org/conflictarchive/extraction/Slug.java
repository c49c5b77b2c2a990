package org.conflictarchive.extraction;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names as they stand in addresses: lower-case ASCII letters and digits, parted by
 * hyphens.
 */
final class Slug {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

	private Slug() {
	}

	/** The slug of a name; {@code actor} where no ASCII letter or digit is left of it. */
	static String of(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		String slug = BETWEEN.matcher(plain.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "")).replaceAll("-");
		slug = slug.replaceAll("^-|-$", "");
		return slug.isEmpty() ? "actor" : slug;
	}

}
