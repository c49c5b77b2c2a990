package org.conflictarchive.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.Dated;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.reading.review.Review;
import org.conflictarchive.seeds.SeedReader;
import org.conflictarchive.seeds.SeedText;
import org.conflictarchive.seeds.Sentences;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.CasualtyScope;
import org.conflictarchive.vocabulary.ClaimantBasis;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.conflictarchive.vocabulary.Reader;
import org.conflictarchive.vocabulary.Span;
import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The seed as a person reads it, so that rows and pages can be tested without the rules.
 * Its characters are one UTF-16 unit each.
 */
public final class SeedReading {

	private final SeedText seed;

	private final List<Reading.Actor> actors = new ArrayList<>();

	private final List<Reading.Statement> statements = new ArrayList<>();

	private final List<Reading.Claim> claims = new ArrayList<>();

	private SeedReading(SeedText seed) {
		this.seed = seed;
	}

	/** Fills an archive with it, in the place of all that is there. */
	public static void load(ApplicationContext context) {
		Path seeds = Path.of("seeds");
		new ArchiveLoader(new ArchiveProperties(seeds), context.getBean(EntityManager.class),
				context.getBean(PlatformTransactionManager.class))
			.load(SeedReader.read(seeds), SeedReading::of);
	}

	static ReadReport of(SeedText seed) {
		SeedReading reading = new SeedReading(seed);
		reading.actors();
		reading.statements();
		reading.claims();
		reading.narrate();
		return ReadReport.of(new Review(seed, reading.whole(), null, List.of()));
	}

	private void actors() {
		actor("france", "France", ActorType.STATE, null, null);
		actor("france-press", "France Press", ActorType.MEDIA, null, null);
		actor("elysee-palace", "Elysee Palace", ActorType.GOVERNMENT_BODY, null, "france");
		actor("emmanuel-macron", "Emmanuel Macron", ActorType.PERSON, "President", "france");
		actor("csto-council", "Council of the Collective Security Treaty Organization", ActorType.ORGANISATION, null,
				null);
		actor("armenia", "Armenia", ActorType.STATE, null, null);
		actor("azerbaijan", "Azerbaijan", ActorType.STATE, null, null);
		actor("ministry-of-defense-of-armenia", "Ministry of Defense of Armenia", ActorType.GOVERNMENT_BODY, null,
				"armenian-authorities");
		actor("ministry-of-defense-of-azerbaijan", "Ministry of Defense of Azerbaijan", ActorType.GOVERNMENT_BODY, null,
				"azerbaijan");
		actor("nikol-pashinyan", "Nikol Pashinyan", ActorType.PERSON, "Prime Minister", "armenia");
		actor("armenian-authorities", "Armenian authorities", ActorType.GOVERNMENT_BODY, null, "armenia");
		actor("nagorno-karabakh", "Nagorno-Karabakh", ActorType.PLACE, null, null);
	}

	private void statements() {
		Dated lead = day(DateBasis.INHERITED, "Tuesday, September 13", "In November 2020");
		Dated night = day(DateBasis.INFERRED, "On the night of September 13", "In November 2020");
		Dated after = day(DateBasis.INFERRED, "On the night of September 13", "In November 2020");
		said(StatementKind.INDIRECT, "Azerbaijan to return to observing the ceasefire between Baku and Yerevan",
				"calls on", "France", List.of("france"), List.of(), lead);
		said(StatementKind.DIRECT,
				"In a telephone conversation with President Aliyev, President Macron stressed the need to return to the observance of the ceasefire,",
				"quoted", "the Elysee Palace", List.of("elysee-palace"), List.of("france-press"), lead);
		said(StatementKind.INDIRECT, "the need to return to the observance of the ceasefire", "stressed",
				"President Macron", List.of("emmanuel-macron"), List.of("elysee-palace", "france-press"), lead);
		said(StatementKind.INDIRECT,
				"to send Secretary General Stanislav Zas to the zone of the Armenian-Azerbaijani conflict to prepare a report to the heads of state",
				"proposed", "the Council of the Collective Security Treaty Organization (CSTO)",
				List.of("csto-council"), List.of(), null);
		said(StatementKind.INDIRECT, "each other of shelling the border areas", "accused",
				"the ministries of defense of Armenia and Azerbaijan",
				List.of("ministry-of-defense-of-armenia", "ministry-of-defense-of-azerbaijan"), List.of(), night);
		said(StatementKind.INDIRECT, "the presence of victims due to a new round of escalation", "announced",
				"Both sides", List.of("armenia", "azerbaijan"), List.of(), after);
		said(StatementKind.INDIRECT,
				"49 Armenian soldiers were killed during the night battles with the Azerbaijani Armed Forces", "stated",
				"Armenian Prime Minister Nikol Pashinyan", List.of("nikol-pashinyan"), List.of(), after);
		said(StatementKind.INDIRECT, "this is a preliminary figure", "emphasized", "He", List.of("nikol-pashinyan"),
				List.of(), after);
		said(StatementKind.INDIRECT, "the death of 50 of its servicemen", "announced",
				"The Ministry of Defense of Azerbaijan", List.of("ministry-of-defense-of-azerbaijan"), List.of(),
				after);
		said(StatementKind.INDIRECT, "Pashinyan had contacted Russian President Vladimir Putin by phone", "said",
				"The Armenian authorities", List.of("armenian-authorities"), List.of(), after);
		said(StatementKind.MIXED,
				"the details of the provocative, aggressive actions of the Azerbaijani Armed Forces that began at midnight",
				"presented", "the Armenian prime minister", List.of("nikol-pashinyan"), List.of("armenian-authorities"),
				after);
		said(StatementKind.INDIRECT, "the actions of the Azerbaijani side unacceptable", "called",
				"the Armenian prime minister", List.of("nikol-pashinyan"), List.of("armenian-authorities"), after);
		said(StatementKind.INDIRECT, "the importance of an adequate response from the international community",
				"pointed to", "He", List.of("nikol-pashinyan"), List.of("armenian-authorities"), after);
		said(StatementKind.INDIRECT, "its withdrawal from the Azerbaijan SSR", "announced", "the region",
				List.of("nagorno-karabakh"), List.of(), new Dated("1988", null, DatePrecision.YEAR, DateBasis.INHERITED,
						List.of(words(0, "since 1988")), "year-since"));
	}

	private void claims() {
		Dated night = day(DateBasis.INFERRED, "On the night of September 13", "In November 2020");
		claim("the presence of victims", CasualtyEffect.CASUALTIES, null, null, "victims", "victims", false,
				List.of("armenia", "azerbaijan"), List.of("armenia", "azerbaijan"), night);
		claim("49 Armenian soldiers were killed", CasualtyEffect.KILLED, 49, "49", "were killed", "Armenian soldiers",
				true, List.of("armenia"), List.of("nikol-pashinyan"), night);
		claim("the death of 50 of its servicemen", CasualtyEffect.KILLED, 50, "50", "death", "its servicemen", false,
				List.of("azerbaijan"), List.of("ministry-of-defense-of-azerbaijan"), night);
	}

	/** Every sentence in which nobody speaks is the report's own. */
	private void narrate() {
		for (Span sentence : Sentences.in(this.seed.text())) {
			if (this.statements.stream().noneMatch((said) -> said.sentence().start() == sentence.start())) {
				Words content = words(sentence.start(), sentence.in(this.seed.text()));
				this.statements.add(new Reading.Statement(this.seed.id() + "/" + content.start(),
						StatementKind.NARRATED, new Reading.Place(content.start(), content.end()), content, null, null,
						List.of(), null, List.of(), "narrated", null));
			}
		}
		this.statements.sort(Comparator.comparing(Reading.Statement::position));
	}

	private Reading whole() {
		Dated published = day(DateBasis.INFERRED, "Tuesday, September 13", "In November 2020");
		Reading.Source source = new Reading.Source(this.seed.id(), this.seed.file(), this.seed.sha256(),
				this.seed.text().length(), null, null, null, null, null, null, null, null, this.seed.id(), null, null,
				null, published, new Reading.By(Reader.MACHINE, "1.0.0", null));
		return new Reading(source, this.actors, this.statements, this.claims);
	}

	private void actor(String id, String name, ActorType type, @Nullable String role, @Nullable String affiliation) {
		this.actors.add(new Reading.Actor(id, name, type, role, affiliation, places(name)));
	}

	private List<Words> places(String name) {
		List<Words> places = new ArrayList<>();
		Matcher matcher = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(this.seed.text());
		while (matcher.find()) {
			places.add(new Words(matcher.start(), matcher.end(), name));
		}
		return places;
	}

	private void said(StatementKind kind, String content, String cue, String speaker, List<String> actors,
			List<String> relays, @Nullable Dated date) {
		int at = this.seed.text().indexOf(content);
		Span sentence = Sentences.in(this.seed.text())
			.stream()
			.filter((span) -> span.contains(at))
			.findFirst()
			.orElseThrow();
		Words words = words(at, content);
		this.statements.add(new Reading.Statement(this.seed.id() + "/" + words.start(), kind,
				new Reading.Place(sentence.start(), sentence.end()), words, words(sentence.start(), cue),
				words(sentence.start(), speaker), actors, "person-by-name", relays, "cue-that-clause", date));
	}

	private void claim(String content, CasualtyEffect effect, @Nullable Integer number, @Nullable String counted,
			String effectWords, String victims, boolean preliminary, List<String> sides, List<String> claimants,
			Dated date) {
		Words words = words(0, content);
		Words position = (counted != null) ? words(words.start(), counted) : words;
		Words tentative = preliminary ? words(words.end(), "preliminary") : null;
		Reading.Statement statement = this.statements.stream()
			.filter((said) -> said.content().start() <= words.start() && words.end() <= said.content().end())
			.findFirst()
			.orElseThrow();
		this.claims.add(new Reading.Claim(this.seed.id() + "/" + position.start(), statement.id(), words, effect,
				number, number, false, preliminary, CasualtyScope.EVENT, (counted != null) ? position : null,
				words(words.start(), effectWords), words(words.start(), victims), tentative, sides, "named-side",
				claimants, ClaimantBasis.STATED, "count-victims-passive", date));
	}

	private Dated day(DateBasis basis, String... from) {
		return new Dated("2022-09-13", null, DatePrecision.DAY, basis,
				Stream.of(from).map((words) -> words(0, words)).toList(), "month-day");
	}

	private Words words(int from, String words) {
		int start = this.seed.text().indexOf(words, from);
		return new Words(start, start + words.length(), words);
	}

}
