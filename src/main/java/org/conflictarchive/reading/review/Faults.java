package org.conflictarchive.reading.review;

import java.util.ArrayList;
import java.util.List;

/** The faults of one file, in the order in which they are found, up to a number. */
final class Faults {

	/** Whoever has made so many mends some first. */
	static final int MOST = 100;

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
		if (this.found > MOST) {
			all.add(new Fault(this.file, "", "it has " + (this.found - MOST) + " more faults"));
		}
		return List.copyOf(all);
	}

}
