package org.conflictarchive.web;

/** A number of things in words. */
final class Counted {

	private Counted() {
	}

	/** "no reports", "1 report", "2 reports". */
	static String of(long number, String one) {
		return of(number, one, one + "s");
	}

	static String of(long number, String one, String many) {
		if (number == 0) {
			return "no " + many;
		}
		return number + " " + ((number == 1) ? one : many);
	}

}
