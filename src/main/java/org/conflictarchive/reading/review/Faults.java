package org.conflictarchive.reading.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The faults of one file, in the order of its parts, up to a number. */
final class Faults {

	/** Whoever has made so many mends some first. */
	static final int MOST = 100;

	private static final Pattern PART = Pattern.compile("/(?<part>[^/]*)(?:/(?<index>\\d{1,9}))?(?!\\d).*");

	private static final List<String> PARTS = List.of("", "reviewed", "report", "actors", "statements", "claims");

	private final String file;

	private final List<Fault> faults = new ArrayList<>();

	private int found;

	Faults(String file) {
		this.file = file;
	}

	void add(String pointer, String expected) {
		this.found++;
		if (this.found <= MOST) {
			this.faults.add(new Fault(this.file, pointer, expected));
		}
	}

	boolean isFull() {
		return this.found >= MOST;
	}

	boolean isEmpty() {
		return this.faults.isEmpty();
	}

	List<Fault> all() {
		List<Fault> all = new ArrayList<>(this.faults);
		all.sort(Comparator.comparingInt((Fault fault) -> PARTS.indexOf(part(fault, "part", "")))
			.thenComparingInt((fault) -> Integer.parseInt(part(fault, "index", "0"))));
		if (this.found > MOST) {
			all.add(new Fault(this.file, "", "it has " + (this.found - MOST) + " more faults"));
		}
		return List.copyOf(all);
	}

	private static String part(Fault fault, String group, String none) {
		Matcher pointer = PART.matcher(fault.pointer());
		String part = pointer.matches() ? pointer.group(group) : null;
		return (part != null) ? part : none;
	}

}
