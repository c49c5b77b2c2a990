package org.conflictarchive.archive;

import java.util.List;
import java.util.function.Function;

import org.conflictarchive.reading.quote.Quote;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/**
 * A selection as the index is asked for it.
 *
 * @param sought the words looked for, or null for none
 */
record Predicates(Selection selection, @Nullable Sought sought) {

	private static final float AS_IT_STANDS = 4;

	private static final float IN_WHAT_IS_SAID = 2;

	private static final float WORD_FOR_WORD = 1000;

	static Predicates of(Selection selection, Function<String, Sought> sought) {
		return new Predicates(selection, (selection.words() != null) ? sought.apply(selection.words()) : null);
	}

	/**
	 * Asks for texts in which anything like a quotation can stand, and rather for those
	 * in which it stands as it is.
	 */
	static SearchPredicate alike(Quote quote, List<String> runs, SearchPredicateFactory index) {
		BooleanPredicateClausesStep<?, ?> like = index.bool();
		for (String run : runs) {
			SearchPredicate words = index.phrase().field(IndexFields.WORDS).matching(run).toPredicate();
			if (quote.isOfFewWords()) {
				like.must(words);
			}
			else {
				like.should(words);
			}
		}
		return index.bool()
			.must(like)
			.should(index.phrase().field(IndexFields.WORDS).boost(WORD_FOR_WORD).matching(quote.whole()))
			.toPredicate();
	}

	SearchPredicate from(SearchPredicateFactory index) {
		BooleanPredicateClausesStep<?, ?> all = index.bool();
		all.filter(index.matchAll());
		this.selection.answers()
			.forEach((question, values) -> all.filter(index.terms().field(question.parameter()).matchingAny(values)));
		if (this.selection.from() != null) {
			all.filter(index.range().field(IndexFields.LAST_DAY).atLeast(Days.first(this.selection.from())));
		}
		if (this.selection.to() != null) {
			all.filter(index.range().field(IndexFields.FIRST_DAY).atMost(Days.last(this.selection.to())));
		}
		if (this.selection.after() != null) {
			all.filter(after(index, this.selection.after()));
		}
		if (this.sought != null) {
			add(all, index, this.sought);
		}
		return all.toPredicate();
	}

	private static SearchPredicate after(SearchPredicateFactory index, Place place) {
		String report = Question.REPORT.parameter();
		return index.or(index.range().field(report).greaterThan(place.report()),
				index.and(index.match().field(report).matching(place.report()),
						index.range().field(IndexFields.POSITION).greaterThan(place.position())))
			.toPredicate();
	}

	private static void add(BooleanPredicateClausesStep<?, ?> all, SearchPredicateFactory index, Sought sought) {
		if (sought.isEmpty()) {
			all.must(index.matchNone());
		}
		for (String phrase : sought.phrases()) {
			all.must(index.phrase().field(IndexFields.WORDS).matching(phrase));
			all.should(index.phrase().field(IndexFields.CONTENT).boost(IN_WHAT_IS_SAID).matching(phrase));
		}
		if (!sought.words().isEmpty()) {
			all.must(index.match().field(IndexFields.WORDS).matching(sought.words()).minimumShouldMatchPercent(100));
			all.should(index.match().field(IndexFields.CONTENT).boost(IN_WHAT_IS_SAID).matching(sought.words()));
			all.should(index.phrase().field(IndexFields.WORDS).boost(AS_IT_STANDS).matching(sought.words()));
		}
	}

}
