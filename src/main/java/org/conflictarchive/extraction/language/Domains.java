package org.conflictarchive.extraction.language;

import java.util.Set;

/** Names of sites, as outlets are often cited: "zenit.com", "zenit.co.uk". */
public final class Domains {

	/** No word that a sentence goes on with where its blank is missing. */
	private static final Set<String> ENDINGS = Set.of("com", "org", "net", "info", "news", "tv", "co", "io", "eu", "ru",
			"ua", "am", "az", "ge", "uk", "de", "fr", "il", "ir", "tr", "pk", "br", "lb", "sy", "jp", "kz", "kg");

	private Domains() {
	}

	/** Whether the word, in lower case, is the name of a site. */
	public static boolean isDomain(String lower) {
		int stop = lower.lastIndexOf('.');
		return stop > 1 && isEnding(lower.substring(stop + 1));
	}

	static boolean isEnding(String letters) {
		return ENDINGS.contains(letters);
	}

}
