package org.conflictarchive.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.conflictarchive.reading.Reading.Claim;
import org.conflictarchive.reading.Reading.Dated;
import org.conflictarchive.reading.Reading.Statement;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.seeds.SeedReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the rules find in the real seed, statement by statement and claim by claim. */
class SeedTests {

	private static final Reading READING = new MachineReader()
		.read(SeedReader.read(Path.of("seeds/000_d249432dd4f6e141.txt")).texts().get(0));

	/**
	 * position | kind | actors | relays, nearest first | speaker | cue | date | content
	 */
	private static final String STATEMENTS = """
			16 | indirect | france | - | France | calls on | 2022-09-13 day inferred | Azerbaijan to return to observing the ceasefire between Baku and Yerevan
			90 | narrated | - | - | - | - | 2022-09-13 day inferred | This was announced following a telephone conversation between the heads of state Emmanuel Macron and Ilham Aliyev on Tuesday, September 13, at the Elysee Palace.
			253 | direct | elysee-palace | france-press | the Elysee Palace | quoted | 2022-09-13 day inferred | In a telephone conversation with President Aliyev, President Macron stressed the need to return to the observance of the ceasefire
			330 | indirect | emmanuel-macron | elysee-palace, france-press | President Macron | stressed | 2022-09-13 day inferred | the need to return to the observance of the ceasefire
			558 | indirect | council-of-the-collective-security-treaty-organization | - | the Council of the Collective Security Treaty Organization (CSTO) | proposed | - | to send Secretary General Stanislav Zas to the zone of the Armenian-Azerbaijani conflict to prepare a report to the heads of state
			780 | indirect | ministry-of-defense-of-armenia, ministry-of-defense-of-azerbaijan | - | the ministries of defense of Armenia and Azerbaijan | accused | 2022-09-13 day inferred | each other of shelling the border areas
			842 | indirect | armenia, azerbaijan | - | Both sides | announced | 2022-09-13 day inferred | the presence of victims due to a new round of escalation
			900 | narrated | - | - | - | - | - | Later, the parties reached an agreement on a ceasefire in the border areas.
			1028 | indirect | nikol-pashinyan | - | Armenian Prime Minister Nikol Pashinyan | stated | 2022-09-13 day inferred | 49 Armenian soldiers were killed during the night battles with the Azerbaijani Armed Forces
			1140 | indirect | nikol-pashinyan | - | He | emphasized | 2022-09-13 day inferred | this is a preliminary figure
			1233 | indirect | ministry-of-defense-of-azerbaijan | - | The Ministry of Defense of Azerbaijan | announced | 2022-09-13 day inferred | the death of 50 of its servicemen
			1308 | indirect | armenian-authorities | - | The Armenian authorities | said | 2022-09-13 day inferred | Pashinyan had contacted Russian President Vladimir Putin by phone
			1429 | mixed | nikol-pashinyan | armenian-authorities | the Armenian prime minister | presented | 2022-09-13 day inferred | the details of the provocative, aggressive actions of the Azerbaijani Armed Forces that began at midnight
			1547 | indirect | nikol-pashinyan | armenian-authorities | the Armenian prime minister | called | 2022-09-13 day inferred | the actions of the Azerbaijani side unacceptable
			1611 | indirect | nikol-pashinyan | armenian-authorities | He | pointed to | 2022-09-13 day inferred | the importance of an adequate response from the international community
			1684 | narrated | - | - | - | - | 1988 since stated | Armenia and Azerbaijan have disputed ownership of Nagorno-Karabakh since 1988.
			1830 | indirect | nagorno-karabakh | - | the region | announced | 1988 year inherited | its withdrawal from the Azerbaijan SSR
			1870 | narrated | - | - | - | - | 1992/1994 range stated | During the military conflict of 1992-1994, Baku lost control over Karabakh.
			1946 | narrated | - | - | - | - | 2020-09 month stated | In September 2020, Baku took control of a number of settlements during military operations.
			2038 | narrated | - | - | - | - | 2020-11 month stated | In November 2020, Armenia and Azerbaijan, with the participation of Russia, signed an agreement on the cessation of hostilities in Nagorno-Karabakh.
			2187 | narrated | - | - | - | - | 2020-11 month inherited | The document, among other things, provided for the introduction of Russian peacekeepers into the region, the exchange of prisoners between the parties to the conflict, the transfer by Armenia to Azerbaijan of a number of regions of the region and the return of refugees to Karabakh.
			""";

	@Test
	void findsEachStatementWithItsChainAndDate() {
		assertThat(READING.statements().stream().map(SeedTests::row))
			.containsExactlyElementsOf(STATEMENTS.lines().toList());
	}

	@Test
	void findsThreeClaims() {
		assertThat(READING.claims().stream().map(SeedTests::row)).containsExactly(
				"842 | casualties null..null | victims | of armenia, azerbaijan | by armenia, azerbaijan | 2022-09-13 day inferred",
				"1028 | killed 49..49 preliminary | Armenian soldiers | of armenia | by nikol-pashinyan | 2022-09-13 day inferred",
				"1246 | killed 50..50 | its servicemen | of azerbaijan | by ministry-of-defense-of-azerbaijan | 2022-09-13 day inferred");
	}

	@Test
	void infersTheReportsDateAndSaysFromWhat() {
		Dated published = Objects.requireNonNull(READING.report().published());
		assertThat(date(published)).isEqualTo("2022-09-13 day inferred");
		assertThat(published.from()).extracting(Words::text)
			.containsExactly("Tuesday, September 13", "In November 2020");
	}

	@Test
	void knowsForWhomEachSpeaks() {
		assertThat(READING.actors()).filteredOn((actor) -> actor.affiliation() != null)
			.extracting((actor) -> actor.id() + " > " + actor.affiliation())
			.contains("elysee-palace > france", "nikol-pashinyan > armenia", "armenian-authorities > armenia",
					"ministry-of-defense-of-armenia > armenia", "ministry-of-defense-of-azerbaijan > azerbaijan")
			.noneMatch((affiliation) -> affiliation.startsWith("nagorno-karabakh"));
	}

	private static String row(Statement statement) {
		return String.join(" | ", String.valueOf(statement.position()), statement.kind().word(),
				list(statement.actors()), list(statement.relayedBy()), text(statement.speaker()), text(statement.cue()),
				date(statement.date()), statement.content().text());
	}

	private static String row(Claim claim) {
		return String.join(" | ", String.valueOf(claim.position()),
				claim.effect().word() + " " + claim.low() + ".." + claim.high()
						+ (claim.preliminary() ? " preliminary" : ""),
				text(claim.victims()), "of " + list(claim.sides()), "by " + list(claim.claimants()),
				date(claim.date()));
	}

	private static String list(List<String> ids) {
		return ids.isEmpty() ? "-" : String.join(", ", ids);
	}

	private static String text(@Nullable Words words) {
		return (words != null) ? words.text() : "-";
	}

	private static String date(@Nullable Dated date) {
		if (date == null) {
			return "-";
		}
		String value = (date.end() != null) ? date.value() + "/" + date.end() : date.value();
		return value + " " + date.precision().word() + " " + date.basis().word();
	}

}
