package org.conflictarchive.archive;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * All statements, or all claims: which of them are asked for says the index, what they
 * are the database.
 */
public final class Rows<T extends Permalinked> {

	static final int BATCH = 500;

	private final Class<T> type;

	private final EntityManager entityManager;

	private final TransactionTemplate transaction;

	private final Function<String, Sought> sought;

	private final Function<Collection<Long>, List<T>> load;

	Rows(Class<T> type, EntityManager entityManager, TransactionTemplate transaction, Function<String, Sought> sought,
			Function<Collection<Long>, List<T>> load) {
		this.type = type;
		this.entityManager = entityManager;
		this.transaction = transaction;
		this.sought = sought;
		this.load = load;
	}

	/** The first so many rows of a selection, by report and position. */
	public Page<T> page(Selection selection, int size) {
		return inTransaction((session) -> {
			SearchScope<T> scope = session.scope(this.type);
			List<Long> ids = session.search(scope)
				.select((f) -> f.id(Long.class))
				.where(Predicates.of(selection, this.sought).from(scope.predicate()))
				.sort((f) -> f.field(Question.REPORT.parameter()).then().field(IndexFields.POSITION))
				.fetchHits(size + 1);
			List<T> rows = load(ids.subList(0, Math.min(size, ids.size())));
			return new Page<>(rows, (ids.size() > size) ? rows.get(size - 1).place() : null);
		});
	}

	/**
	 * All rows of a selection, by report and position, loaded some hundreds at a time.
	 */
	public Stream<T> all(Selection selection) {
		return Stream
			.<@Nullable Page<T>>iterate(page(selection, BATCH), Objects::nonNull,
					(page) -> (page != null && page.next() != null) ? page(selection.after(page.next()), BATCH) : null)
			.flatMap((page) -> (page != null) ? page.rows().stream() : Stream.empty());
	}

	/** The keys of all rows of a selection, in no order. */
	public Set<Long> keys(Selection selection) {
		return inTransaction((session) -> {
			SearchScope<T> scope = session.scope(this.type);
			return Set.copyOf(session.search(scope)
				.select((f) -> f.id(Long.class))
				.where(Predicates.of(selection, this.sought).from(scope.predicate()))
				.fetchAllHits());
		});
	}

	/** The rows that have some keys, in the order of these. */
	public List<T> of(List<Long> keys) {
		return load(keys);
	}

	/** Those that answer best to the words of a selection, best first. */
	public List<T> best(Selection selection, int size) {
		return inTransaction((session) -> {
			SearchScope<T> scope = session.scope(this.type);
			return load(session.search(scope)
				.select((f) -> f.id(Long.class))
				.where(Predicates.of(selection, this.sought).from(scope.predicate()))
				.sort((f) -> f.score().then().field(Question.REPORT.parameter()).then().field(IndexFields.POSITION))
				.fetchHits(size));
		});
	}

	private List<T> load(List<Long> ids) {
		Map<Long, T> rows = this.load.apply(ids)
			.stream()
			.collect(Collectors.toMap((row) -> Objects.requireNonNull(row.id()), Function.identity()));
		return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
	}

	/**
	 * How many rows there are of a selection, and of each answer to some questions.
	 * @param answers how many answers are wanted at most, those with most rows
	 */
	public Counts count(Selection selection, Set<Question> questions, int answers) {
		Selection whole = selection.after(null);
		return inTransaction((session) -> {
			Map<Question, Map<String, Long>> values = new EnumMap<>(Question.class);
			SearchResult<?> result = count(session, whole,
					questions.stream().filter((question) -> whole.answers(question).isEmpty()).toList(), answers,
					values);
			questions.stream()
				.filter((question) -> !whole.answers(question).isEmpty())
				.forEach((question) -> count(session, whole.without(question), List.of(question), answers, values));
			return new Counts(result.total().hitCount(), values);
		});
	}

	private SearchResult<?> count(SearchSession session, Selection selection, List<Question> questions, int answers,
			Map<Question, Map<String, Long>> values) {
		SearchScope<T> scope = session.scope(this.type);
		SearchPredicate where = Predicates.of(selection, this.sought).from(scope.predicate());
		Map<Question, AggregationKey<Map<String, Long>>> keys = new EnumMap<>(Question.class);
		questions.forEach((question) -> keys.put(question, AggregationKey.of(question.parameter())));
		var query = session.search(scope).select((f) -> f.id()).where(where);
		for (var key : keys.entrySet()) {
			query = query.aggregation(key.getValue(),
					(f) -> f.terms().field(key.getKey().parameter(), String.class).maxTermCount(answers));
		}
		SearchResult<?> result = query.fetch(0);
		keys.forEach((question, key) -> values.put(question, new LinkedHashMap<>(result.aggregation(key))));
		return result;
	}

	private <R> R inTransaction(Function<SearchSession, R> work) {
		return Objects
			.requireNonNull(this.transaction.execute((status) -> work.apply(Search.session(this.entityManager))));
	}

}
