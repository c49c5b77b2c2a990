package org.conflictarchive.web.view;

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
		return number + " " + ((number == 1) ? one : many);
	}

}
