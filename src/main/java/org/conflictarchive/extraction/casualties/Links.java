package org.conflictarchive.extraction.casualties;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.conflictarchive.vocabulary.CasualtyEffect;
import org.jspecify.annotations.Nullable;

/** What the rules have tied so far in one sentence: at most one link a phrase. */
final class Links {

	private static final int REACH = 12;

	private final LossSentence sentence;

	private final Supplier<@Nullable CasualtyEffect> before;

	private final @Nullable Link[] links;

	/**
	 * None yet.
	 * @param sentence where
	 * @param before what befell those of whom the sentence before tells, or null; asked
	 * only where a rule needs it
	 */
	Links(LossSentence sentence, Supplier<@Nullable CasualtyEffect> before) {
		this.sentence = sentence;
		this.before = before;
		this.links = new Link[sentence.phrases().size()];
	}

	void apply(Rule rule) {
		for (int i = 0; i < this.links.length; i++) {
			if (this.links[i] == null) {
				Link link = rule.production().link(this.sentence, this, i);
				this.links[i] = (link != null) ? link.by(rule.name()) : null;
			}
		}
	}

	@Nullable Link get(int phrase) {
		return (phrase >= 0 && phrase < this.links.length) ? this.links[phrase] : null;
	}

	/** The link of the nearest phrase before that has one and is not far, or null. */
	@Nullable Link nearestBefore(int phrase) {
		for (int i = phrase - 1; i >= 0 && i >= phrase - REACH; i--) {
			if (this.links[i] != null) {
				return this.links[i];
			}
		}
		return null;
	}

	/** What befell those of whom the sentence before tells, or null. */
	@Nullable CasualtyEffect before() {
		return this.before.get();
	}

	List<Link> all() {
		return Arrays.stream(this.links).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

}
