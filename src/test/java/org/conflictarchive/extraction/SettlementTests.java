package org.conflictarchive.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.seeds.SeedMetadata;
import org.conflictarchive.seeds.SeedText;
import org.conflictarchive.vocabulary.ClaimantBasis;
import org.conflictarchive.vocabulary.Span;
import org.conflictarchive.vocabulary.StatementKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SettlementTests {

	/** After the bars: the last loss's claimant, or "report", and how it is known. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The army said 12 rebels were killed.|army|STATED
			The army said 12 rebels were killed. Another five were wounded.|army|INHERITED
			The army said 12 rebels were killed. Five farmers were wounded.|report|STATED
			Twelve rebels were killed. Another five were wounded.|report|STATED
			Police said two men were killed, witnesses said. Another five were wounded.|police|INHERITED
			""")
	void handsAClaimantOnToWhatContinues(String words, String claimant, ClaimantBasis basis) {
		CasualtyMention last = last(read(words).casualties());
		assertThat(last.claimants()).isEqualTo(claimant.equals("report") ? List.of() : List.of(claimant));
		assertThat(last.claimantBasis()).isEqualTo(basis);
	}

	@ParameterizedTest
	@ValueSource(strings = "The army said 12 rebels were killed.\n\nAnother five were wounded.")
	void handsNoClaimantOnToAnotherParagraph(String words) {
		assertThat(last(read(words).casualties()).claimants()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Mayor Ada Berg said 12 people died. She stressed that the figure was preliminary.|true
			Mayor Ada Berg said 12 people died. She warned that the toll could rise.|true
			According to preliminary figures from the army, 12 people died.|true
			Mayor Ada Berg said 12 people died. She said the road was closed.|false
			Mayor Ada Berg said 12 people died. The army stressed that its figure was preliminary.|false
			Twelve people died. Mayor Ada Berg stressed that the figure was preliminary.|false
			""")
	void looksForPreliminaryInTheSpeakersNextSentence(String words, boolean preliminary) {
		assertThat(read(words).casualties().get(0).preliminary() != null).isEqualTo(preliminary);
	}

	/** Whoever is a party and named has a place among the actors, also in silence. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The army said the council met. France has not commented.|france
			Fighters of the Islamic State fled, the army said.|islamic-state
			The United Nations has not commented, the army said.|united-nations
			""")
	void namesPartiesThatSayNothing(String words, String silent) {
		Findings findings = read(words);
		assertThat(findings.actors()).extracting(ActorMention::id).contains(silent);
		assertThat(findings.statements()).flatExtracting(StatementMention::actors).doesNotContain(silent);
	}

	/** Neither an adjective nor a capital says that its state is meant. */
	@ParameterizedTest
	@ValueSource(strings = { "Ada Berg said French wine was sold.", "Ada Berg said it had rained in Paris.",
			"Ada Berg said Miller Incorporated had left." })
	void namesNoPartyForOtherWords(String words) {
		assertThat(read(words).actors()).extracting(ActorMention::id).containsExactly("ada-berg");
	}

	/** Statements in order, narrated ones in brackets. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			It rained.|[It rained.]
			The army said it had left.|it had left
			It rained. The army said it had left.|[It rained.] it had left
			Two people were killed, and the army said it had left.|[Two people were killed] it had left
			The army, which lost 12 soldiers, said it had left.|[lost 12 soldiers] it had left
			The army said 12 rebels were killed.|12 rebels were killed
			""")
	void tellsInTheReportsVoiceWhatNobodySays(String words, String statements) {
		StringBuilder told = new StringBuilder();
		for (StatementMention statement : read(words).statements()) {
			String content = statement.content().in(words);
			told.append(told.isEmpty() ? "" : " ")
				.append((statement.kind() == StatementKind.NARRATED) ? "[" + content + "]" : content);
		}
		assertThat(told).hasToString(statements);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Two people were killed, the army said, and three were wounded, police said.",
			"Two people died, the army said. Two people died, police said.",
			"\"Two died,\" the army said, \"and two were hurt,\" adding that three fled.",
			"Two people were killed and three wounded in Kenya and four in Uganda, the army said.",
			"Two were killed. Two were killed. Two were killed, the army said, Reuters reported." })
	void givesEachStatementAndClaimAPlaceOfItsOwn(String words) {
		Findings findings = read(words);
		Set<Integer> starts = new HashSet<>();
		assertThat(findings.statements()).isNotEmpty()
			.allSatisfy((statement) -> assertThat(starts.add(statement.content().start())).isTrue());
		Set<Integer> positions = new HashSet<>();
		assertThat(findings.casualties()).isNotEmpty()
			.allSatisfy((claim) -> assertThat(positions.add(claim.position())).isTrue())
			.allSatisfy((claim) -> assertThat(findings.statements()).contains(claim.statement()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "It rained. The army said it had left. It snowed, and Kenya said nothing. Two died.",
			"\"We left. We ran,\" Ada Berg said. She wept." })
	void leavesNoSentenceOut(String words) {
		List<StatementMention> statements = read(words).statements();
		for (int i = 0; i < words.length(); i++) {
			Span letter = new Span(i, i + 1);
			if (Character.isLetter(words.charAt(i))) {
				assertThat(statements).as(words.substring(i))
					.anyMatch((statement) -> statement.sentence().through(statement.content()).covers(letter));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The spokesman for the Relief Council, Ada Berg, said it had left. The Relief Council said it had not.",
			"Kenya's army said it had left. The Kenyan army's spokesman said it had not. Its spokesman said it would.",
			"The council's union said it had left. The union's council said it had not. Its union said it would.",
			"Hamas spokesman Ali Hadi said it had left. Hadi's spokesman, a Hamas member, said it had not." })
	void affiliatesInNoCircle(String words) {
		Map<String, String> parties = new HashMap<>();
		List<ActorMention> actors = read(words).actors();
		assertThat(actors).isNotEmpty();
		for (ActorMention actor : actors) {
			if (actor.affiliation() != null) {
				parties.put(actor.id(), actor.affiliation());
			}
		}
		assertThat(parties.keySet()).allSatisfy((id) -> {
			Set<String> met = new HashSet<>();
			String next = id;
			while (next != null) {
				assertThat(met.add(next)).as(parties.toString()).isTrue();
				next = parties.get(next);
			}
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Kenyan President Ada Berg said 12 Ugandan soldiers were killed.|ada-berg, kenya, uganda
			The army said it had left. Ada Berg, the mayor, said it had not.|ada-berg, army
			""")
	void namesEveryoneWhoAppears(String words, String ids) {
		assertThat(read(words).actors().stream().map(ActorMention::id).sorted().toList())
			.isEqualTo(List.of(ids.split(", ")));
	}

	private static CasualtyMention last(List<CasualtyMention> claims) {
		return claims.get(claims.size() - 1);
	}

	private static Findings read(String words) {
		return new Extractor().read(new SeedText("a", "seeds/a.txt", "00", words, SeedMetadata.NONE));
	}

}
