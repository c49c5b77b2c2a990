package org.conflictarchive.reading.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.conflictarchive.reading.Reading.Place;
import org.conflictarchive.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The positions that claims have in their ids: of the count word, or of the content where
 * nothing is counted; of claims that share one, the first in the text has it, each
 * further one has that of its victims, else of its effect word, else the next free one in
 * its content.
 */
final class ClaimPositions {

	/** "at least", "another": what may stand before a number's own words. */
	private static final List<String> BEFORE_NUMBER = Stream.of("bare", "another", "least", "most", "about")
		.flatMap((kind) -> Lexicon.words("quantities", kind).stream())
		.map((words) -> words + " ")
		.sorted(Comparator.comparingInt(String::length).reversed())
		.toList();

	private final String report;

	private final ReportWords text;

	private final Faults faults;

	private final List<Claim> claims = new ArrayList<>();

	private final Map<Integer, Claim> taken = new HashMap<>();

	ClaimPositions(String report, ReportWords text, Faults faults) {
		this.report = report;
		this.text = text;
		this.faults = faults;
	}

	/** A claim whose words are found. */
	private record Claim(String pointer, ObjectNode node, Place content, @Nullable Place counted,
			@Nullable Place victims, @Nullable Place effect) {
	}

	void add(String pointer, ObjectNode claim, Place content, @Nullable Place counted, @Nullable Place victims,
			@Nullable Place effect) {
		this.claims.add(new Claim(pointer, claim, content, counted, victims, effect));
	}

	/** Checks the ids that are there and fills in the others. */
	void settle() {
		List<Claim> unnamed = new ArrayList<>();
		for (Claim claim : this.claims) {
			if (claim.node().has("id")) {
				take(claim);
			}
			else {
				unnamed.add(claim);
			}
		}
		this.taken.forEach(this::check);
		for (Claim claim : unnamed) {
			int position = free(claim);
			this.taken.put(position, claim);
			claim.node().put("id", this.report + "/" + position);
		}
	}

	private void take(Claim claim) {
		String id = claim.node().get("id").asString();
		int slash = id.lastIndexOf('/');
		long position = Long.parseLong(id.substring(slash + 1));
		Claim other = this.taken.get((int) position);
		if (!id.substring(0, slash).equals(this.report) || position > this.text.length()) {
			misplaced(claim);
		}
		else if (other != null) {
			this.faults.add(claim.pointer() + "/id", "an id of its own was expected, not \"" + id + "\", which "
					+ other.pointer() + " has too; it may be left out");
		}
		else {
			this.taken.put((int) position, claim);
		}
	}

	private void check(int position, Claim claim) {
		Set<Integer> own = own(claim);
		boolean shared = own.stream().anyMatch((first) -> this.taken.getOrDefault(first, claim) != claim);
		boolean further = shared && (further(claim).contains(position)
				|| (claim.content().start() <= position && position < claim.content().end()));
		if (!own.contains(position) && !further) {
			misplaced(claim);
		}
	}

	private void misplaced(Claim claim) {
		String at = (claim.counted() != null) ? "count word" : "content";
		this.faults.add(claim.pointer() + "/id", "\"" + this.report + "/" + first(claim) + "\", by the position of its "
				+ at + ", was expected, not " + claim.node().get("id") + "; it may be left out");
	}

	private int free(Claim claim) {
		if (!this.taken.containsKey(first(claim))) {
			return first(claim);
		}
		for (int position : further(claim)) {
			if (!this.taken.containsKey(position)) {
				return position;
			}
		}
		int position = claim.content().start();
		while (this.taken.containsKey(position)) {
			position++;
		}
		return position;
	}

	private static Set<Integer> further(Claim claim) {
		Set<Integer> further = new LinkedHashSet<>();
		Stream.of(claim.victims(), claim.effect())
			.flatMap(Stream::ofNullable)
			.forEach((words) -> further.add(words.start()));
		return further;
	}

	/** Which of the words counted is the number's own is not always beyond doubt. */
	private Set<Integer> own(Claim claim) {
		Place words = claim.counted();
		if (words == null) {
			return Set.of(claim.content().start());
		}
		Set<Integer> own = new LinkedHashSet<>();
		int[] letters = this.text.between(words.start(), words.end()).codePoints().toArray();
		for (int i = 0; i < letters.length; i++) {
			if (i == 0 || (Character.isLetterOrDigit(letters[i]) && !Character.isLetterOrDigit(letters[i - 1]))) {
				own.add(words.start() + i);
			}
		}
		return own;
	}

	private int first(Claim claim) {
		Place words = claim.counted();
		if (words == null) {
			return claim.content().start();
		}
		String number = this.text.between(words.start(), words.end());
		String rest = number.toLowerCase(Locale.ROOT);
		int passed = 0;
		for (String before = before(rest); !before.isEmpty(); before = before(rest)) {
			rest = rest.substring(before.length());
			passed += before.length();
		}
		return words.start() + passed;
	}

	private static String before(String number) {
		return BEFORE_NUMBER.stream().filter(number::startsWith).findFirst().orElse("");
	}

}
