package org.conflictarchive.extraction.dates;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateRulesTests {

	static Stream<Arguments> examples() {
		return DateRules.rules().stream().map((rule) -> Arguments.of(rule.name(), rule.example()));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void findTheirExamples(String name, String example) {
		assertThat(DateRules.in(example)).extracting(DateMention::rule).containsExactly(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			It began on September 13, he said.                | September 13
			It began on 13 Sept. 2022.                        | 13 Sept. 2022
			It began on September 13, 2022.                   | September 13, 2022
			It began on Tuesday, September 13.                | Tuesday, September 13
			It began on Tuesday (September 13).               | Tuesday (September 13
			It began on the 13th of September.                | the 13th of September
			It began on 2022-09-13.                           | 2022-09-13
			On the night of September 13, shells fell.        | On the night of September 13
			Shells fell in the early hours of Sunday.         | in the early hours of Sunday
			Shells fell early Sunday near the town.           | early Sunday
			Shells fell late on Sunday night.                 | late on Sunday night
			Monday's attack was the worst.                    | Monday
			It began last Friday.                             | last Friday
			In November 2020, the two sides agreed.           | In November 2020
			They agreed in early May 2020.                    | in early May 2020
			They have fought since 1988.                      | since 1988
			It was lost during the war of 1992-1994.          | 1992-1994
			It was lost in the summer of 2014.                | in the summer of 2014
			It was lost in the 1990s.                         | in the 1990s
			It grew between 12 and 14 May.                    | between 12 and 14 May
			Shells fell hours earlier.                        | hours earlier
			Shells fell two days earlier.                     | two days earlier
			""")
	void findWordsOfTime(String text, String words) {
		List<String> found = DateRules.in(text).stream().map((mention) -> mention.span().in(text)).toList();
		assertThat(found).first().isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "They may leave.", "May 30,000 people return?", "Theresa May left.", "They march on.",
			"Troops march 12 miles.", "An august body met.", "Resolution 1701 was passed.", "A Boeing 737 crashed.",
			"In 2,000 homes there was no light.", "There were 1500 soldiers.", "The 2014 war was lost.",
			"The 1973 building fell.", "He is 2000 metres away.", "He told the Sunday Times so.",
			"Bloody Sunday is remembered.", "On Black Friday the shops were full.", "On Sundays they pray.",
			"They pray every Friday.", "It was like 9/11.", "It was like the September 11 attacks.",
			"The March 14 Alliance won.", "It rose by 05/05.", "On 30 February nothing happened.",
			"At the same time, he left.", "He told the Today programme.", "It was in USA Today.",
			"It was two days before the vote.", "It came earlier than thought.", "In the 2014 film he died.",
			"The ratio was 2019.5 to 1." })
	void leaveOtherWordsAlone(String text) {
		assertThat(DateRules.in(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "They will meet on Friday.", "The talks are due on Friday.", "It must end by Friday.",
			"The truce holds until Friday.", "The vote is next Friday.", "He said he would resign on Friday." })
	void tellWhatIsStillToCome(String text) {
		assertThat(DateRules.in(text)).singleElement().matches(DateMention::coming, "coming");
	}

	@ParameterizedTest
	@ValueSource(strings = { "He was killed by shelling on Friday.", "They agreed to a truce on Friday.",
			"It would end, he said on Friday.", "They were hit by Friday's raid." })
	void tellWhatHasHappened(String text) {
		assertThat(DateRules.in(text)).singleElement().matches((mention) -> !mention.coming(), "not coming");
	}

}
