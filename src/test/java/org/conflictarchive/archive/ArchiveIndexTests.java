package org.conflictarchive.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.conflictarchive.reading.MachineReader;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.reading.review.Review;
import org.conflictarchive.seeds.SeedReader;
import org.conflictarchive.seeds.SeedText;
import org.conflictarchive.seeds.Seeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Over the seed and the invented reports, as the machine reads them. */
@DataJpaTest(showSql = false)
@Import(ArchiveIndex.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ArchiveIndexTests {

	private static final String SEED = "000_d249432dd4f6e141";

	@Autowired
	private ArchiveIndex index;

	@Autowired
	private Statements statements;

	@Autowired
	private EntityManager entityManager;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeAll
	static void load(@Autowired EntityManager entityManager, @Autowired PlatformTransactionManager transactions) {
		List<SeedText> texts = new ArrayList<>(SeedReader.read(Path.of("seeds")).texts());
		texts.addAll(SeedReader.read(Path.of("src/test/resources/gold/invented")).texts());
		MachineReader machine = new MachineReader();
		ArchiveLoader loader = new ArchiveLoader(new ArchiveProperties(Path.of("seeds")), entityManager, transactions);
		for (int i = 0; i < 2; i++) {
			loader.load(new Seeds(texts, List.of()), (seed) -> {
				Reading reading = machine.read(seed);
				return ReadReport.of(new Review(seed, reading, null, List.of()));
			});
		}
	}

	@Test
	void holdsEveryRowOnceHoweverOftenItIsLoaded() {
		assertThat(this.index.statements().count(Selection.ALL, Set.of(), 1).total()).isEqualTo(this.statements.count())
			.isGreaterThan(100);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "actor=armenia", "actor=none", "actor=armenia&actor=none", "relay=france-press",
			"relay=none&kind=direct", "kind=mixed&kind=narrated", "effect=killed", "side=armenia",
			"side=none&effect=killed", "effect=none&basis=stated", "basis=none", "event=" + SEED,
			"report=" + SEED + "&effect=casualties&effect=killed", "from=2022-09-13", "to=2022-09", "from=2022&to=2022",
			"from=1988-05-05&to=1988-05-05", "to=1900", "actor=nobody", "report=nowhere", "from=2023&to=2020" })
	void answersAsAPlainFilterOverAllRowsWould(String address) {
		Selection selection = selection(address);
		assertThat(this.index.statements().all(selection).map(Statement::permalink))
			.containsExactlyElementsOf(plain(statements(), selection));
		assertThat(this.index.claims().all(selection).map(CasualtyClaim::permalink))
			.containsExactlyElementsOf(plain(claims(), selection));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "actor=armenia", "kind=direct&kind=mixed&effect=none", "basis=inferred&from=2022" })
	void countsEachAnswerUnderTheOtherQuestions(String address) {
		Selection selection = selection(address);
		Counts counts = this.index.statements().count(selection, Set.of(Question.values()), 10_000);
		for (Question question : Question.values()) {
			Map<String, Long> expected = statements().stream()
				.filter((row) -> admits(selection.without(question), row))
				.flatMap((row) -> row.answers().getOrDefault(question, Set.of()).stream())
				.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
			assertThat(new TreeMap<>(counts.of(question))).as(question.parameter()).isEqualTo(expected);
			assertThat(List.copyOf(counts.of(question).values())).isSortedAccordingTo(Collections.reverseOrder());
		}
	}

	@Test
	void walksAllRowsExactlyOnce() {
		List<String> walked = new ArrayList<>();
		Page<Statement> page = this.index.statements().page(Selection.ALL, 7);
		while (page.next() != null) {
			assertThat(page.rows()).hasSize(7);
			page.rows().forEach((statement) -> walked.add(statement.permalink()));
			page = this.index.statements().page(Selection.ALL.after(page.next()), 7);
		}
		page.rows().forEach((statement) -> walked.add(statement.permalink()));
		assertThat(walked).isEqualTo(this.index.statements().all(Selection.ALL).map(Statement::permalink).toList())
			.hasSize((int) this.statements.count())
			.doesNotHaveDuplicates();
	}

	@Test
	void goesOnAfterAPlaceWhereNothingStandsAnyMore() {
		Place seed = new Place(SEED, 1029);
		assertThat(this.index.statements().page(Selection.ALL.after(seed), 1).rows()).singleElement()
			.satisfies((next) -> assertThat(next.position()).isGreaterThan(1029));
		assertThat(this.index.statements().page(Selection.ALL.after(new Place("zzz", 0)), 1).rows()).isEmpty();
	}

	@Test
	void fetchesWhatListsAndExportsShow() {
		this.index.statements()
			.page(Selection.ALL, 50)
			.rows()
			.forEach((statement) -> assertThat(statement.report().event().id() + statement.report().sha256()
					+ statement.actors() + statement.relays() + statement.dateWords())
				.isNotEmpty());
		this.index.claims()
			.page(Selection.ALL, 50)
			.rows()
			.forEach((claim) -> assertThat(claim.report().event().id() + claim.sides() + claim.claimants()
					+ claim.dateWords() + claim.statement().relays() + claim.statement().kind())
				.isNotEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "soldier", "Soldiers KILLED", "killed soldiers", "“soldiers were killed”",
					"\"soldiers were killed", "sóldiers", "so\u0301ldiers", "Pashinyan’s figure",
					"pashinyan preliminary", "‘night battles’", "+soldiers -killed (night*", "the soldiers were" })
	void findsTheWordsAsPeopleTypeThem(String words) {
		assertThat(this.index.statements().best(Selection.ALL.finding(words).only(Question.REPORT, SEED), 50))
			.isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "\"killed soldiers\"", "soldiers zebras", "\"phone Nikol\"", "sol*", "?!", "\"\"", "…" })
	void findsNothingElse(String words) {
		assertThat(this.index.statements().best(Selection.ALL.finding(words).only(Question.REPORT, SEED), 50))
			.isEmpty();
	}

	@Test
	void putsWhatStandsThereAsTypedFirst() {
		assertThat(this.index.statements().best(Selection.ALL.finding("Armenian soldiers were killed"), 1))
			.extracting((statement) -> statement.content().text())
			.singleElement()
			.asString()
			.startsWith("49 Armenian soldiers were killed");
	}

	@Test
	void findsReportsByTheirTextAndTheirTitle() {
		assertThat(this.index.reports(Selection.ALL.finding("Elysee Palace phone"), 5)).extracting(Report::id)
			.containsExactly(SEED);
	}

	@Test
	void marksTheWordsFoundByPositionsInTheReport() {
		Words text = new Words(100, 135, "\uD834\uDD1E The Soldiers’ night; a soldier’s day.");
		assertThat(this.index.found("soldier nights", text)).extracting(Words::text)
			.containsExactly("Soldiers", "night", "soldier’s");
		assertThat(this.index.found("\"soldiers night\" zebra", text)).containsExactly(new Words(106, 114, "Soldiers"),
				new Words(116, 121, "night"));
	}

	@Test
	void suggestsWhatMayHaveBeenMeant() {
		assertThat(this.index.suggestion("“pashinian” soldeirs")).contains("“pashinyan” soldiers");
		assertThat(this.index.suggestion("soldiers soldiering")).isEmpty();
		assertThat(this.index.suggestion("xqzzyv")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "“", "\"unclosed", "a\"b\"c\"", "([{*?:/", "AND OR NOT", "-", "+-", "\\", "~", "a~2",
			"^3", "*", "?", "*:*", "field:value", "words:killed", "[a TO b]", "{", "}", "&&", "||", "!", "/re(gex)*/",
			"\u0000", "\uFFFF", "\uD800", "\uDC00x", "\uD834\uDD1E", "\u202Eabc", "<b>", "${7*7}", "#{x}", "__${x}__",
			"'; drop table statement; --", "%", "%00", "a\nb", "\t", "\u3000", "漢字かな", "שלום", "👩‍👩‍👧", "é́́́́" })
	void isNotBrokenByWhatPeopleType(String words) {
		assertThatCode(() -> {
			Selection selection = Selection.of(Map.of("q", List.of(words)));
			this.index.statements().best(selection, 5);
			this.index.claims().count(selection, Set.of(Question.ACTOR), 5);
			this.index.reports(selection, 5);
			this.index.suggestion(words);
			this.index.found(words, new Words(0, 3, "abc"));
		}).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a ", "漢", "\"", "(", "\"a", "\\", "ab\"c\" " })
	void isNotBrokenByMuchOfIt(String words) {
		String much = words.repeat(2000).substring(0, 2000);
		isNotBrokenByWhatPeopleType(much);
		StringBuilder different = new StringBuilder();
		for (int i = 0; i < 660; i++) {
			different.append((char) ('\u4e00' + i)).append(words.charAt(0)).append(' ');
		}
		isNotBrokenByWhatPeopleType(different.toString());
	}

	private static Selection selection(String address) {
		return Selection.of(Stream.of(address.split("&"))
			.filter((part) -> !part.isEmpty())
			.map((part) -> part.split("="))
			.collect(Collectors.groupingBy((part) -> part[0],
					Collectors.mapping((part) -> part[1], Collectors.toList()))));
	}

	private static List<String> plain(List<IndexedRow> rows, Selection selection) {
		return rows.stream()
			.filter((row) -> admits(selection, row))
			.map((row) -> new Place(row.report(), row.position()).toString())
			.toList();
	}

	private List<IndexedRow> statements() {
		return rows(Statement.class, IndexedRow::of);
	}

	private List<IndexedRow> claims() {
		return rows(CasualtyClaim.class, IndexedRow::of);
	}

	private <T> List<IndexedRow> rows(Class<T> type, Function<T, IndexedRow> row) {
		return new TransactionTemplate(this.transactions).execute((status) -> this.entityManager
			.createQuery("from " + type.getSimpleName() + " r order by r.report.id, r.position", type)
			.getResultStream()
			.map(row)
			.toList());
	}

	private static boolean admits(Selection selection, IndexedRow row) {
		boolean answered = selection.answers()
			.entrySet()
			.stream()
			.noneMatch((asked) -> Collections.disjoint(asked.getValue(),
					row.answers().getOrDefault(asked.getKey(), Set.of())));
		KnownDate date = row.date();
		boolean late = selection.from() == null
				|| (date != null && !date.lastDay().isBefore(Days.first(selection.from())));
		boolean early = selection.to() == null || (date != null && !date.firstDay().isAfter(Days.last(selection.to())));
		return answered && late && early;
	}

}
