package org.conflictarchive.reading.brat;

import java.util.Comparator;
import java.util.List;

import org.conflictarchive.reading.Reading.Words;
import org.jspecify.annotations.Nullable;

/** One line of an annotation file. */
sealed interface Annotation {

	/** The order in which annotations were made, whatever that of their lines. */
	Comparator<Annotation> MADE = Comparator.comparingInt(Annotation::number).thenComparingInt(Annotation::line);

	/** Counted from 1. */
	int line();

	String id();

	/** What the annotation says it is. */
	String type();

	/** The number in the id. */
	default int number() {
		String digits = id().replaceAll("\\D+", " ").strip();
		return digits.isEmpty() ? 0 : Integer.parseInt(digits.split(" ")[0]);
	}

	/** Words of the text. */
	record Bound(int line, String id, String type, Words words) implements Annotation {
	}

	/** A relation between two annotations. */
	record Relation(int line, String id, String type, String from, String to) implements Annotation {
	}

	/** Something told at a trigger, with the annotations that take part in it. */
	record Event(int line, String id, String type, String trigger, List<Role> roles) implements Annotation {
	}

	/** An event's part. */
	record Role(String name, String target) {
	}

	/** A value of an annotation, or a mark upon it. */
	record Attribute(int line, String id, String type, String target, @Nullable String value) implements Annotation {
	}

	/** A remark on an annotation. */
	record Note(int line, String id, String type, String target, String text) implements Annotation {
	}

}
