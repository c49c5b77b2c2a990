package org.conflictarchive.extraction.statements;

import java.util.List;
import java.util.stream.Collectors;

import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.speakers.Cast;
import org.conflictarchive.extraction.speakers.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RelaysTests {

	/** Sentences, who speaks, and who passes it on, the nearest first. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
							The governor told Reuters that the town had fallen.                                | Governor > Reuters
							The governor told Reuters by phone that the town had fallen.                       | Governor > Reuters
							The town had fallen, the governor told the Zenit news agency.                      | Governor > Zenit
							The town had fallen, the governor told state media.                                | Governor > State media
							"We are fine," the mayor told USA Today.                                           | Mayor > USA Today
							In an interview with Zenit, the governor said the town had fallen.                 | Governor > Zenit
							In remarks to Lakes TV, the minister said the town had fallen.                     | Minister > Lakes TV
							Speaking on Sky News on Sunday, the minister said the town had fallen.             | Minister > Sky News
							The minister spoke on CNN that evening, saying the town had fallen.                | Minister > CNN
							An aide, speaking to the BBC's partner CBS News, said the town had fallen.         | Aide > CBS News
							The army said in a statement to Reuters that it was investigating.                 | Army > Reuters
							The army said in comments carried by state television that the town had fallen.    | Army > State television
							The town had fallen, the governor said in a statement published by zenit.am.       | Governor > Zenit.am
							A minister, quoted by the Zenit website, said the town had fallen.                 | Minister > Zenit
							"We are fine," the mayor said, as quoted by the Lakes Tribune.                     | Mayor > Lakes Tribune
							The town had fallen, the mayor said via the Zenit news agency.                     | Mayor > Zenit
							The Zenit news agency cited the governor as saying the town had fallen.            | Governor > Zenit
							Ynet quoted a senior official as saying the town had fallen.                       | Senior official > Ynet
							The town had fallen, Interfax reported, citing the governor.                       | Governor > Interfax
							The town had fallen, according to Interfax, citing the governor.                   | Governor > Interfax
							The town had fallen, according to the Zenit news agency, which cited the governor. | Governor > Zenit
							State television reported that the governor had said the town had fallen.          | Governor > State television
							Two were dead, local media quoted a doctor as saying.                              | Doctor > Local media
					Zenit, a local news site, reported that two were dead, citing a doctor.            | Doctor > Zenit
					Interfax reported on Friday, citing a diplomat, that the talks had failed.         | Diplomat > Interfax
					The army chief told a news conference that 40 had died, Lakes TV reported.         | Army chief > Lakes TV
					The head of the mission was quoted as saying in the army's statement that it left. | Head of the mission > Army
							""")
	void namesWhoPassesWordsOn(String sentence, String chain) {
		assertThat(chains(sentence)).contains(chain);
	}

	/** Where anybody posts, an audience, and where something happened pass nothing on. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			The governor said on Twitter that the town had fallen.                   | Governor
			The governor wrote on Facebook that the town had fallen.                 | Governor
			The governor said in a statement posted on Telegram that the town fell.  | Governor
			The governor said on state television that the town had fallen.          | Governor
			The governor told reporters that the town had fallen.                    | Governor
			The governor told the media that the town had fallen.                    | Governor
			The governor said on Monday that troops had shelled the Zenit TV office. | Governor
			""")
	void namesNobodyElse(String sentence, String chain) {
		assertThat(chains(sentence)).containsExactly(chain);
	}

	@Test
	void tellsWhichOfTwoStatementsIsPassedOn() {
		assertThat(chains("The mayor put the toll at six, but told Reuters that three others had died."))
			.containsExactly("Mayor", "Mayor > Reuters");
	}

	@Test
	void citesWithinASemicolonOnly() {
		assertThat(
				chains("The army blamed the rebels for the blast; Interfax, citing a local official, said gas leaked."))
			.containsExactly("Army", "Local official > Interfax");
	}

	@Test
	void passesOnWhatIsAdded() {
		assertThat(chains("The road is shut, officials told Reuters, adding that rescuers had left."))
			.containsExactly("Officials > Reuters", "Officials > Reuters");
	}

	@Test
	void passesOnWhatIsAddedInTheNextParagraph() {
		assertThat(chains("The road is shut, the governor told Reuters.\n\nThe bridge had burned, the governor added."))
			.containsExactly("Governor > Reuters", "Governor > Reuters");
	}

	@Test
	void leavesOutThePublisher() {
		Text text = Text.of("The mayor told The Washington Post that the town had fallen.");
		assertThat(StatementRules.in(text, Cast.of(text, "The Washington Post"))).extracting(RelaysTests::chain)
			.containsExactly("Mayor");
	}

	private static List<String> chains(String words) {
		Text text = Text.of(words);
		return StatementRules.in(text, Cast.of(text)).stream().map(RelaysTests::chain).toList();
	}

	private static String chain(StatementFind find) {
		String speakers = find.actors().stream().map(Member::name).collect(Collectors.joining(" & "));
		return find.relays().stream().map(Member::name).reduce(speakers, (chain, relay) -> chain + " > " + relay);
	}

}
