package org.conflictarchive.archive;

import java.nio.file.Path;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.review.Review;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.seeds.RefusedSeed;
import org.conflictarchive.seeds.SeedMetadata;
import org.conflictarchive.seeds.SeedReader;
import org.conflictarchive.seeds.SeedText;
import org.conflictarchive.seeds.Seeds;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@DataJpaTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ArchiveLoaderTests {

	private static final String REPORT = "000_d249432dd4f6e141";

	@Autowired
	private EntityManager entityManager;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private Events events;

	@Autowired
	private Reports reports;

	@Autowired
	private ReportTexts texts;

	@Autowired
	private Actors actors;

	@Autowired
	private Statements statements;

	@Autowired
	private CasualtyClaims claims;

	@Autowired
	private RuleUses ruleUses;

	@Autowired
	private Refusals refusals;

	@BeforeEach
	void loadTheSeed() {
		load(SeedReader.read(Path.of("seeds")));
	}

	private void load(Seeds seeds) {
		new ArchiveLoader(new ArchiveProperties(Path.of("seeds")), this.entityManager, this.transactions).load(seeds,
				SeedReading::of);
	}

	@Test
	void keepsTheTextAsTheFileHasIt() {
		SeedText seed = SeedReader.read(Path.of("seeds")).texts().get(0);
		assertThat(this.texts.findByReportId(REPORT)).get().extracting(ReportText::text).isEqualTo(seed.text());
		assertThat(this.reports.findById(REPORT)).get().extracting(Report::sha256).isEqualTo(seed.sha256());
	}

	@Test
	void makesTheTitleFromThePartiesAndTheDate() {
		assertThat(this.events.summariesAfter("~", "", Limit.of(10))).singleElement().satisfies((summary) -> {
			assertThat(summary.event().title()).isEqualTo("Armenia and Azerbaijan, 13 September 2022");
			assertThat(summary.event().isTitleMade()).isTrue();
			assertThat(summary.reports()).isEqualTo(1);
			assertThat(summary.claims()).isEqualTo(3);
		});
	}

	@Test
	void keepsTheDateWithTheWordsItRestsOn() {
		Report report = this.reports.findById(REPORT).orElseThrow();
		assertThat(report.published()).isNotNull().extracting(KnownDate::inWords).isEqualTo("13 September 2022");
		assertThat(report.publishedWords()).extracting(Words::text)
			.containsExactly("Tuesday, September 13", "In November 2020");
	}

	@Test
	void keepsWhoRelaysNearestFirst() {
		Statement statement = statement("the need to return to the observance of the ceasefire");
		assertThat(statement.actors()).extracting(Actor::name).containsExactly("Emmanuel Macron");
		assertThat(statement.relays()).extracting(Actor::name).containsExactly("Elysee Palace", "France Press");
		assertThat(statement.sentence().text()).startsWith("“In a telephone conversation").endsWith("as saying.");
	}

	@Test
	void keepsWhatIsNotKnownEmpty() {
		Statement narrated = statement("Later, the parties reached an agreement on a ceasefire in the border areas.");
		assertThat(narrated.cue()).isNull();
		assertThat(narrated.speaker()).isNull();
		assertThat(narrated.date()).isNull();
		assertThat(narrated.actors()).isEmpty();
	}

	@Test
	void findsAClaimByItsPermalink() {
		CasualtyClaim claim = this.claims.findByReportIdAndPosition(REPORT, 1028).orElseThrow();
		assertThat(claim.content().text()).isEqualTo("49 Armenian soldiers were killed");
		assertThat(claim.count().low()).isEqualTo(49);
		assertThat(claim.isPreliminary()).isTrue();
		assertThat(claim.sides()).extracting(Actor::name).containsExactly("Armenia");
		assertThat(claim.claimants()).extracting(Actor::name).containsExactly("Nikol Pashinyan");
		assertThat(claim.statement().content().text()).startsWith("49 Armenian soldiers");
	}

	@Test
	void findsWhoSpeaksForAPartyAtAnyDepth() {
		assertThat(this.actors.membersOf("armenia", Limit.of(10))).extracting(ActorTally::slug, ActorTally::statements)
			.containsExactly(tuple("nikol-pashinyan", 5L), tuple("armenian-authorities", 1L),
					tuple("ministry-of-defense-of-armenia", 1L));
		assertThat(this.actors.membersOf("nobody", Limit.of(10))).isEmpty();
		assertThat(this.statements.countBy("armenia")).isEqualTo(1);
		assertThat(this.statements.countBy("nikol-pashinyan")).isEqualTo(5);
	}

	@Test
	void findsTheInnermostStatementAroundAPosition() {
		int inside = statement("the need to return to the observance of the ceasefire").position() + 1;
		assertThat(this.statements.around(REPORT, inside, Limit.of(1)))
			.extracting((statement) -> statement.content().text())
			.containsExactly("the need to return to the observance of the ceasefire");
	}

	@Test
	void fetchesEachListOfAllRowsByOneQuery() {
		var statistics = this.entityManager.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		this.actors.findByReportEventIdOrderById(REPORT).forEach((actor) -> assertThat(actor.parties()).isNotEmpty());
		this.statements.findByReportEventIdOrderByReportIdAscPositionAsc(REPORT)
			.forEach((statement) -> assertThat(
					statement.report().sha256() + statement.actors() + statement.relays() + statement.dateWords())
				.isNotEmpty());
		this.claims.findByReportEventIdOrderByReportIdAscPositionAsc(REPORT)
			.forEach((claim) -> assertThat(claim.sides()).isNotEmpty());
		// Actors; statements with their actors, relays and dates; claims with their
		// sides,
		// claimants and dates, and with what their statements have.
		assertThat(statistics.getPrepareStatementCount()).isEqualTo(1 + 4 + 7);
	}

	@Test
	void countsWhatEachSpeakerSays() {
		assertThat(this.actors.speakersAfter("", "", Limit.of(100)))
			.anySatisfy((speaker) -> assertThat(speaker.actor().name() + " " + speaker.statements())
				.isEqualTo("Nikol Pashinyan 5"));
	}

	@Test
	void leavesOutAReportOnWhichReadingFailsAndNamesIt() {
		SeedText good = SeedReader.read(Path.of("seeds")).texts().get(0);
		SeedText bad = new SeedText("bad", "seeds/bad.txt", good.sha256(), "Too short.", SeedMetadata.NONE);
		load(new Seeds(List.of(bad, good), List.of(new RefusedSeed("seeds/worse.txt", "it is empty", 0L))));
		assertThat(this.reports.count()).isEqualTo(1);
		assertThat(this.refusals.findAllByOrderById()).extracting(Refusal::file)
			.containsExactly("seeds/worse.txt", "seeds/bad.txt");
	}

	@Test
	void leavesOutAReportThatCannotBeKeptAndKeepsTheOthersOnItsEvent() {
		SeedText good = SeedReader.read(Path.of("seeds")).texts().get(0);
		SeedText bad = new SeedText("bad", "seeds/bad.txt", good.sha256(), good.text(),
				new SeedMetadata(null, null, null, null, null, null, null, null, null, REPORT, null, null, null));
		new ArchiveLoader(new ArchiveProperties(Path.of("seeds")), this.entityManager, this.transactions).load(
				new Seeds(List.of(bad, good), List.of()), (seed) -> seed.equals(bad) ? broken() : SeedReading.of(seed));
		assertThat(this.reports.ids(Pageable.unpaged())).containsExactly(REPORT);
		assertThat(this.statements.count()).isEqualTo(21);
		assertThat(this.refusals.findAllByOrderById()).extracting(Refusal::file).containsExactly("seeds/bad.txt");
	}

	/** A claim is part of no statement there is. */
	private static ReadReport broken() {
		ReadReport read = SeedReading.of(SeedReader.read(Path.of("seeds")).texts().get(0));
		Reading reading = read.reading();
		Reading.Source source = reading.report();
		return ReadReport
			.of(new Review(read.review().seed(),
					new Reading(new Reading.Source("bad", "seeds/bad.txt", source.sha256(), source.length(), null, null,
							null, null, null, null, null, null, REPORT, null, null, null, null, source.reading()),
							reading.actors(), List.of(), reading.claims()),
					null, List.of()));
	}

	@Test
	void countsTheFindsOfEachRule() {
		assertThat(this.ruleUses.findAll()).extracting(RuleUse::part, RuleUse::rule, RuleUse::times)
			.contains(tuple("statement", "cue-that-clause", 14L), tuple("side", "named-side", 3L));
		load(new Seeds(List.of(), List.of()));
		assertThat(this.ruleUses.findAll()).isEmpty();
	}

	@Test
	void takesThePlaceOfWhatWasThere() {
		load(new Seeds(List.of(), List.of()));
		assertThat(this.events.summariesAfter("~", "", Limit.of(10))).isEmpty();
		assertThat(this.statements.count() + this.claims.count()).isZero();
	}

	private Statement statement(String content) {
		return this.statements.findByReportIdOrderByPosition(REPORT)
			.stream()
			.filter((statement) -> statement.content().text().equals(content))
			.findFirst()
			.orElseThrow();
	}

}
