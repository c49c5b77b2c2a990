package org.conflictarchive.web.address;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Any words of a report, as an address asks for them: {@code at=120-160}.
 *
 * @param start the number of code points before the words
 * @param end the number of code points before what follows them
 */
public record CharacterRange(int start, int end) {

	private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,8})-(0|[1-9][0-9]{0,8})");

	/**
	 * The words that an address asks for, or null where it asks for none.
	 * @param asked all values of the parameter
	 * @param length of the report
	 * @throws ResponseStatusException 400 where they can't be words of the report, saying
	 * what was expected
	 */
	public static @Nullable CharacterRange of(List<String> asked, int length) {
		if (asked.isEmpty()) {
			return null;
		}
		if (asked.size() > 1) {
			throw bad("“at” can be given once, not %d times.".formatted(asked.size()));
		}
		Matcher form = FORM.matcher(asked.get(0));
		if (!form.matches()) {
			throw bad(
					"“at” is two positions with a dash between, such as at=120-160, not “%s”.".formatted(asked.get(0)));
		}
		CharacterRange range = new CharacterRange(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
		if (range.start >= range.end) {
			throw bad("“at” ends behind its start, such as at=120-160; at=%d-%d holds no words.".formatted(range.start,
					range.end));
		}
		if (range.end > length) {
			throw bad(String.format(Locale.ROOT,
					"“at” lies within the report, which has %,d characters; at=%d-%d goes beyond.", length, range.start,
					range.end));
		}
		return range;
	}

	private static ResponseStatusException bad(String detail) {
		return new ResponseStatusException(HttpStatus.BAD_REQUEST, detail);
	}

}
