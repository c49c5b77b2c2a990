package org.conflictarchive.web.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.web.view.Passage.Piece;
import org.conflictarchive.web.address.Link;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class PassageTests {

	private static final String TEXT = "She said that 49 soldiers were killed.";

	@Test
	void leavesATextWithoutMarksWhole() {
		assertThat(shown(TEXT)).isEqualTo(TEXT);
	}

	@Test
	void setsOffTheWordsOfAMark() {
		assertThat(shown(TEXT, mark("cue", "said"))).isEqualTo("She [cue said] that 49 soldiers were killed.");
	}

	@Test
	void nestsMarks() {
		assertThat(shown(TEXT, mark("count", "49"), mark("content", "49 soldiers were killed"), mark("speaker", "She")))
			.isEqualTo("[speaker She] said that [content [count 49] soldiers were killed].");
	}

	@Test
	void nestsMarksOfTheSameWordsInTheOrderGiven() {
		assertThat(shown(TEXT, mark("statement", "49 soldiers"), mark("claim", "49 soldiers")))
			.isEqualTo("She said that [statement [claim 49 soldiers]] were killed.");
	}

	@Test
	void cutsTheLaterOfTwoMarksThatOverlap() {
		assertThat(shown(TEXT, mark("first", "said that 49"), mark("second", "49 soldiers")))
			.isEqualTo("She [first said that [second 49]][second  soldiers] were killed.");
	}

	@Test
	void leavesOutMarksBeyondTheWords() {
		Words sentence = new Words(100, 100 + TEXT.length(), TEXT);
		Passage passage = Passage.of(sentence, List.of(Mark.of("before", new Words(90, 100, "0123456789")),
				Mark.of("speaker", new Words(98, 103, "0 She")), Mark.of("after", new Words(500, 510, "0123456789"))));
		assertThat(shown(passage.pieces())).isEqualTo("[speaker She] said that 49 soldiers were killed.");
	}

	@Test
	void countsASurrogatePairAsOne() {
		String text = "\uD83D\uDD4A said \uD83D\uDD4A\uD83D\uDD4A.";
		Passage passage = Passage.of(new Words(0, text.codePointCount(0, text.length()), text),
				List.of(Mark.of("cue", new Words(2, 6, "said")), Mark.of("content", new Words(8, 9, "\uD83D\uDD4A"))));
		assertThat(shown(passage.pieces())).isEqualTo("\uD83D\uDD4A [cue said] \uD83D\uDD4A[content \uD83D\uDD4A].");
	}

	@Test
	void showsEveryLineEndAsALineFeed() {
		String text = "One.\r\nTwo.\rThree.\nFour.";
		assertThat(shownAll(Passage.paragraphs(text, List.of()))).isEqualTo("One.\nTwo.\nThree.\nFour.");
	}

	@Test
	void showsALineEndOnceWhereAMarkEndsWithinIt() {
		String text = "One.\r\nTwo.";
		assertThat(shownAll(Passage.paragraphs(text, List.of(Mark.of("m", new Words(0, 5, "One.\r"))))))
			.isEqualTo("[m One.\n]Two.");
	}

	@Test
	void beginsAParagraphAtEachLineAndKeepsBlankOnes() {
		String text = "\nOne.\n\nTwo.\nThree.";
		assertThat(Passage.paragraphs(text, List.of()).stream().map((passage) -> shown(passage.pieces())))
			.containsExactly("\n", "One.\n\n", "Two.\n", "Three.");
	}

	@Test
	void carriesAMarkOverParagraphs() {
		String text = "One said.\nTwo.";
		assertThat(shownAll(Passage.paragraphs(text, List.of(Mark.of("content", new Words(4, 14, "said.\nTwo."))))))
			.isEqualTo("One [content said.\n][content Two.]");
	}

	@Test
	void leadsWordsToTheInnermostMarkWithALink() {
		Link statement = new Link("statements", "report", 14);
		Link claim = new Link("claims", "report", 14);
		Passage passage = Passage.of(new Words(0, TEXT.length(), TEXT),
				List.of(new Mark(14, 37, "statement", statement, null, null, null, null, null),
						new Mark(14, 25, "claim", null, null, null, null, null, null),
						new Mark(14, 16, "count", claim, null, null, null, null, null)));
		Piece outer = passage.pieces().get(1);
		assertThat(outer.inner().get(0).inner().get(0).inner().get(0).link()).isEqualTo(claim);
		assertThat(outer.inner().get(0).inner().get(1).link()).isEqualTo(statement);
		assertThat(passage.pieces().get(0).link()).isNull();
	}

	@Test
	void cutsAParagraphOfThousandsOfMarksInMoments() {
		String text = "He said so. ".repeat(20_000);
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < text.length(); i += 12) {
			marks.add(Mark.of("content", new Words(i, i + 11, "He said so.")));
			marks.add(Mark.of("cue", new Words(i + 3, i + 7, "said")));
		}
		assertTimeoutPreemptively(Duration.ofSeconds(10),
				() -> assertThat(Passage.paragraphs(text, marks)).singleElement()
					.satisfies((passage) -> assertThat(passage.pieces()).hasSize(40_000)));
	}

	private static Mark mark(String name, String words) {
		int start = TEXT.indexOf(words);
		return Mark.of(name, new Words(start, start + words.length(), words));
	}

	private static String shown(String text, Mark... marks) {
		return shown(Passage.of(new Words(0, text.length(), text), List.of(marks)).pieces());
	}

	private static String shown(List<Piece> pieces) {
		return pieces.stream()
			.map((piece) -> (piece.mark() == null) ? String.valueOf(piece.text())
					: "[" + piece.mark().name() + " " + shown(piece.inner()) + "]")
			.collect(Collectors.joining());
	}

	private static String shownAll(List<Passage> paragraphs) {
		return paragraphs.stream().map((passage) -> shown(passage.pieces())).collect(Collectors.joining());
	}

}
