package org.conflictarchive.web.view;

import java.util.Locale;

/** A number of things in words. */
public final class Counted {

	private Counted() {
	}

	/** "no reports", "1 report", "2 reports". */
	public static String of(long number, String one) {
		return of(number, one, one + "s");
	}

	public static String of(long number, String one, String many) {
		if (number == 0) {
			return "no " + many;
		}
		return number(number) + " " + ((number == 1) ? one : many);
	}

	/** "3,243". */
	public static String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

}
