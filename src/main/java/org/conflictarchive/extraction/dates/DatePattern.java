package org.conflictarchive.extraction.dates;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes out the patterns of dates. A blank stands for any blank within a line; in braces
 * stand {@code month}, {@code weekday}, {@code day} and {@code year} (each with a second,
 * such as {@code year2}), {@code number}, {@code unit}, {@code part} of a day,
 * {@code season}, and what comes before a date: {@code night} of a day, {@code stage} of
 * a month or year, {@code nearness}.
 *
 * @param groups the names of its groups
 */
record DatePattern(Pattern words, Set<String> groups) {

	private static final Pattern GROUP = Pattern.compile("\\(\\?<(\\p{Alpha}\\w*)>");

	/** "on the night of", "late on" */
	private static final String NIGHT = "(?<night>(?i:on|in|during|through) (?i:the)"
			+ " (?i:night|evening|morning|afternoon|early hours|small hours) (?:of|between) "
			+ "|(?i:earlier|later|early|late|overnight) (?:on )?)";

	/** "early", "the summer of" */
	private static final String STAGE = "(?:(?i:early|mid|late"
			+ "|the (?:start|beginning|middle|end|spring|summer|autumn|fall|winter) of)[ -])";

	/** "last", "this coming" */
	private static final String NEARNESS = "(?i:(?<nearness>last|this past|this coming|next|this|the previous|the following) )";

	static DatePattern of(String words) {
		String pattern = words.replace("{night}", NIGHT)
			.replace("{stage}", STAGE)
			.replace("{nearness}", NEARNESS)
			.replace("{unit}", "(?<unit>day|week|month|year)")
			.replace("{number}", "(?:(?:about|some|nearly) )?(?i:(?<number>" + anyOf(DateParts.NUMBERS) + "|\\d{1,2}))")
			.replace("{part}", DateWords.anyOf("part"))
			.replace("{season}", DateWords.anyOf("season"));
		for (String which : List.of("", "2")) {
			pattern = pattern
				.replace("{month" + which + "}", "(?=[A-Z])(?<month" + which + ">" + anyOf(DateParts.MONTHS) + ")\\.?")
				.replace("{weekday" + which + "}",
						"(?=[A-Z])(?<weekday" + which + ">" + anyOf(DateParts.WEEKDAYS) + ")")
				.replace("{day" + which + "}",
						"(?<day" + which + ">3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d)")
				.replace("{year" + which + "}", "(?<year" + which + ">(?:1[6-9]|20)\\d\\d)(?![\\d%]|[.,]\\d)");
		}
		return new DatePattern(
				Pattern.compile(
						"(?<![\\p{L}\\p{N}/])" + pattern.replace(" ", "[ \\t\\u00A0]") + "(?<![ .])(?![\\p{L}\\p{N}])"),
				GROUP.matcher(pattern)
					.results()
					.map((group) -> group.group(1))
					.collect(Collectors.toUnmodifiableSet()));
	}

	/**
	 * As written, without marks of quoting: all words that it asks for are among its
	 * letters.
	 */
	String literals() {
		return this.words.pattern().replace("\\Q", " ").replace("\\E", " ");
	}

	DateParts parts(Matcher matched) {
		return new DateParts(matched, this.groups);
	}

	private static String anyOf(Map<String, Integer> words) {
		return DateWords.anyOf(words.keySet());
	}

}
