package org.conflictarchive.seeds;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParagraphsTests {

	@Test
	void endsLinesWithAnyLineEnd() {
		assertThat(paragraphs("One\nTwo\r\nThree\rFour")).containsExactly("One", "Two", "Three", "Four");
	}

	@Test
	void leavesBlankLinesOut() {
		assertThat(paragraphs("\n\r\n \t\nOne\n\u00a0\n\nTwo\n\n")).containsExactly("One", "Two");
	}

	@Test
	void trimsBlanksOfEveryWidth() {
		assertThat(paragraphs(" \tOne \u3000\r\n\u00a0Two\u0085")).containsExactly("One", "Two");
	}

	@Test
	void findsNoneInABlankText() {
		assertThat(paragraphs("")).isEmpty();
		assertThat(paragraphs(" \r\n\t")).isEmpty();
	}

	private static List<String> paragraphs(String text) {
		return Paragraphs.in(text).stream().map((span) -> span.in(text)).toList();
	}

}
