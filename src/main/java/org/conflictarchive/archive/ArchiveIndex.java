package org.conflictarchive.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.reading.quote.Quote;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The one way to the rows that a {@link Selection} asks for. */
@Component
public class ArchiveIndex {

	private static final int MOST_WORDS_SPELLED = 20;

	/** An index answers to no more than a thousand questions at once. */
	private static final int MOST_RUNS = 1000;

	private final EntityManager entityManager;

	private final TransactionTemplate transaction;

	private final SearchMapping mapping;

	private final Reports reports;

	private final Rows<Statement> statements;

	private final Rows<CasualtyClaim> claims;

	ArchiveIndex(EntityManager entityManager, EntityManagerFactory entityManagerFactory,
			PlatformTransactionManager transactions, Statements statements, CasualtyClaims claims, Reports reports) {
		this.entityManager = entityManager;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
		this.mapping = Search.mapping(entityManagerFactory);
		this.reports = reports;
		this.statements = new Rows<>(Statement.class, entityManager, this.transaction, this::sought,
				statements::findByIdIn);
		this.claims = new Rows<>(CasualtyClaim.class, entityManager, this.transaction, this::sought,
				claims::findByIdIn);
	}

	public Rows<Statement> statements() {
		return this.statements;
	}

	public Rows<CasualtyClaim> claims() {
		return this.claims;
	}

	/**
	 * The reports that answer best to the words, dates, events and reports of a
	 * selection, best first.
	 */
	public List<Report> reports(Selection selection, int size) {
		return reports((index) -> Predicates.of(selection, this::sought).from(index), size);
	}

	/** How many reports answer to a selection. */
	public long countReports(Selection selection) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			var session = Search.session(this.entityManager);
			var scope = session.scope(ReportText.class);
			return session.search(scope)
				.where(Predicates.of(selection, this::sought).from(scope.predicate()))
				.fetchTotalHitCount();
		}));
	}

	/**
	 * The reports in which anything like a quotation can stand, those in which it may
	 * stand word for word first.
	 */
	public Alike alike(Quote quote, int size) {
		List<String> runs = quote.runs();
		List<String> asked = runs.subList(0, Math.min(MOST_RUNS, runs.size()));
		SearchResult<String> found = search((index) -> Predicates.alike(quote, asked, index), size);
		return new Alike(load(found.hits()), found.total().hitCount(), asked.size() == runs.size());
	}

	/**
	 * Reports that may have a quotation.
	 *
	 * @param reports the first of them
	 * @param total how many there are
	 * @param complete whether no other report can have it
	 */
	public record Alike(List<Report> reports, long total, boolean complete) {
	}

	private List<Report> reports(Function<SearchPredicateFactory, SearchPredicate> where, int size) {
		return load(search(where, size).hits());
	}

	private SearchResult<String> search(Function<SearchPredicateFactory, SearchPredicate> where, int size) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			var session = Search.session(this.entityManager);
			var scope = session.scope(ReportText.class);
			return session.search(scope)
				.select((f) -> f.id(String.class))
				.where(where.apply(scope.predicate()))
				.sort((f) -> f.score().then().field(Question.REPORT.parameter()))
				.fetch(size);
		}));
	}

	private List<Report> load(List<String> ids) {
		Map<String, Report> found = this.reports.findByIdIn(ids)
			.stream()
			.collect(Collectors.toMap(Report::id, Function.identity()));
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	/** Whether there is any word in what was typed. */
	public boolean hasWords(String typed) {
		return !sought(typed).isEmpty();
	}

	/** Where what is looked for stands in a text, word by word. */
	public List<Words> found(String typed, Words text) {
		return sought(typed).in(text, analyzer(IndexedWords.STEMMED));
	}

	/**
	 * Where the words that a selection asks for stand in a statement's sentence, word by
	 * word; nowhere where it asks for none.
	 */
	public List<Words> found(Selection selection, Statement statement) {
		return (selection.words() != null) ? found(selection.words(), statement.sentence()) : List.of();
	}

	/**
	 * What may have been meant, where words typed are in no report but others much like
	 * them are.
	 */
	public Optional<String> suggestion(String typed) {
		StringBuilder meant = new StringBuilder(typed);
		List<Sought.Token> spelled = Sought.tokens(typed, analyzer(IndexedWords.SPELLED));
		List<Sought.Token> stemmed = Sought.tokens(typed, analyzer(IndexedWords.STEMMED));
		try (IndexReader reader = this.mapping.scope(ReportText.class)
			.extension(LuceneExtension.get())
			.openIndexReader()) {
			for (int i = Math.min(MOST_WORDS_SPELLED, spelled.size()) - 1; i >= 0; i--) {
				Sought.Token token = spelled.get(i);
				if (reader.docFreq(new Term(IndexFields.WORDS, stemmed.get(i).term())) == 0) {
					like(token.term(), reader).ifPresent((word) -> meant.replace(token.start(), token.end(), word));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Optional.of(meant.toString()).filter((suggestion) -> !suggestion.equals(typed));
	}

	private static Optional<String> like(String word, IndexReader reader) throws IOException {
		SuggestWord[] words = new DirectSpellChecker().suggestSimilar(new Term(IndexFields.SPELLING, word), 1, reader,
				SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
		return (words.length > 0) ? Optional.of(words[0].string) : Optional.empty();
	}

	private Sought sought(String typed) {
		return Sought.of(typed, analyzer(IndexedWords.STEMMED));
	}

	private Analyzer analyzer(String name) {
		return this.mapping.backend().unwrap(LuceneBackend.class).analyzer(name).orElseThrow();
	}

}
