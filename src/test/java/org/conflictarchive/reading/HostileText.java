package org.conflictarchive.reading;

import java.util.function.Supplier;

import org.conflictarchive.seeds.SeedMetadata;
import org.conflictarchive.seeds.SeedText;

/**
 * Texts of one million characters that nobody wrote as a report, each after another weak
 * point of rules: what makes a rule look at the same words again and again.
 */
public enum HostileText {

	/** Quotations that open and never close. */
	OPENING_QUOTATION_MARKS("“"),

	/** Quotations with nothing in them. */
	STRAIGHT_QUOTATION_MARKS("\""),

	/** Quotation marks or apostrophes? */
	SINGLE_QUOTATION_MARKS("' "),

	/** A quotation in each paragraph, none closed. */
	REOPENED_QUOTATIONS("“We go on.\n"),

	/** Short quotations without a speaker. */
	QUOTATIONS("“Yes.” "),

	BRACKETS("("),

	BRACKETS_IN_PAIRS("()"),

	DIGITS("7"),

	NUMBERS("7 "),

	GROUPED_NUMBERS("1,000,"),

	/** One word that does not end. */
	LETTERS("a"),

	/** One name that does not end. */
	CAPITALS("A "),

	/** One sentence that does not end. */
	ONE_SENTENCE("people go on "),

	/** Noun phrases that hold one another. */
	PREPOSITIONS("of the people in the street of "),

	/** As many speakers as there is room for. */
	NAMES("Mr Alder said Ms Birch left. "),

	/** As many different names as there is room for. */
	DIFFERENT_NAMES(HostileText::differentNames),

	CUES("said "),

	CUES_AND_CLAUSES("said that he said that "),

	RELAYS("according to the army, "),

	/** Pronouns with nobody to stand for. */
	PRONOUNS("He said he left. "),

	STATEMENTS("The army said ten men were killed. "),

	WEEKDAYS("Monday "),

	DAYS("September 13 and "),

	YEARS("since 2019 and until "),

	LOSSES("10 killed and "),

	LOSSES_IN_SENTENCES("10 people were killed. "),

	COUNTS("ten hundred thousand "),

	DOTS("."),

	ABBREVIATIONS("U.S. "),

	BLANKS(" "),

	LINE_ENDS("\n"),

	COMMAS(", "),

	DASHES("— "),

	/** A letter with signs above it that do not end. */
	COMBINING_MARKS("\u0301"),

	/** Characters of two units. */
	SURROGATE_PAIRS("𝔸 ");

	private static final int LENGTH = 1_000_000;

	private final Supplier<String> text;

	HostileText(String repeated) {
		this(() -> repeated.repeat(LENGTH / repeated.length()));
	}

	HostileText(Supplier<String> text) {
		this.text = text;
	}

	/** As a report of 2020, so that weekdays can be settled. */
	SeedText seed() {
		SeedMetadata metadata = new SeedMetadata(null, null, null, null, "2020-05-06", null, null, null, null, null,
				null, null, null);
		return new SeedText("hostile", "hostile.txt", "00", this.text.get(), metadata);
	}

	private static String differentNames() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; text.length() < LENGTH; i++) {
			text.append("General A").append(letters(i)).append(" said he had left. ");
		}
		return text.toString();
	}

	private static String letters(int number) {
		StringBuilder letters = new StringBuilder();
		for (int rest = number; rest > 0; rest /= 26) {
			letters.append((char) ('a' + rest % 26));
		}
		return letters.toString();
	}

}
