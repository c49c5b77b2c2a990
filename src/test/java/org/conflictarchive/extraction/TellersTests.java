package org.conflictarchive.extraction;

import java.util.List;
import java.util.Objects;

import org.conflictarchive.extraction.casualties.CasualtyFind;
import org.conflictarchive.extraction.casualties.CasualtyRules;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.speakers.Cast;
import org.conflictarchive.extraction.statements.StatementFind;
import org.conflictarchive.extraction.statements.StatementRules;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TellersTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Mayor Ali Demir said 12 people died. He stressed that this is a preliminary figure.|preliminary
			Mayor Ali Demir said 12 people died. He warned that the toll was likely to rise.|likely to rise
			Mayor Ali Demir said 12 people were hurt. He warned that the death toll was likely to rise.|
			Mayor Ali Demir said 12 people died. He said that the market was closed.|
			Mayor Ali Demir said 12 people died. General Jan Novak said that this is a preliminary figure.|
			""")
	void takesTheSpeakersNextWordsOnAFigure(String words, @Nullable String preliminary) {
		Text text = Text.of(words);
		Tellers tellers = tellers(text);
		Sentence sentence = text.sentences().get(0);
		tellers.reach(sentence);
		assertThat(CasualtyRules.in(text, sentence, null)).singleElement()
			.satisfies((find) -> assertThat(teller(tellers, find)).isNotNull()
				.satisfies((by) -> assertThat(words(text, tellers.preliminary(by, find))).isEqualTo(preliminary)));
	}

	@Test
	void findsTheStatementThatHoldsALoss() {
		Text text = Text.of("Two people were hurt. The army said 12 rebels were killed.");
		Tellers tellers = tellers(text);
		List<Sentence> sentences = text.sentences();
		tellers.reach(sentences.get(0));
		assertThat(CasualtyRules.in(text, sentences.get(0), null))
			.allSatisfy((find) -> assertThat(tellers.of(find)).isNull());
		tellers.reach(sentences.get(1));
		assertThat(CasualtyRules.in(text, sentences.get(1), null)).singleElement()
			.satisfies(
					(find) -> assertThat(text.in(teller(tellers, find).content())).isEqualTo("12 rebels were killed"));
	}

	private static @Nullable String words(Text text, @Nullable Span span) {
		return (span != null) ? text.in(span) : null;
	}

	private static StatementFind teller(Tellers tellers, CasualtyFind find) {
		return Objects.requireNonNull(tellers.of(find));
	}

	private static Tellers tellers(Text text) {
		return new Tellers(text, StatementRules.in(text, Cast.of(text, null)));
	}

}
