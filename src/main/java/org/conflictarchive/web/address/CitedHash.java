package org.conflictarchive.web.address;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.conflictarchive.archive.Report;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The file that a citation was made from, as its link tells.
 *
 * @param digits the first twelve of its SHA-256, or null where the link tells none
 */
public record CitedHash(@Nullable String digits) {

	/** The name of the parameter. */
	public static final String PARAMETER = "sha256";

	/** Of an address that tells of no file. */
	public static final CitedHash NONE = new CitedHash(null);

	private static final Pattern FORM = Pattern.compile("[0-9A-Fa-f]{12}");

	/**
	 * The hash in an address.
	 * @param asked all values of the parameter
	 * @throws ResponseStatusException 400 where it is given twice or can be no hash
	 */
	public static CitedHash of(@Nullable List<String> asked) {
		if (asked == null || asked.isEmpty()) {
			return NONE;
		}
		if (asked.size() > 1) {
			throw bad("“sha256” can be given once, not %d times.".formatted(asked.size()));
		}
		if (!FORM.matcher(asked.get(0)).matches()) {
			throw bad("“sha256” is the first 12 hexadecimal digits of a file’s hash, such as 0123456789ab, not “%s”."
				.formatted(asked.get(0)));
		}
		return new CitedHash(asked.get(0).toLowerCase(Locale.ROOT));
	}

	/** The digits cited, where they are not those of the report's file; else null. */
	public @Nullable String otherThan(Report report) {
		return (this.digits != null && !report.sha256().startsWith(this.digits)) ? this.digits : null;
	}

	private static ResponseStatusException bad(String detail) {
		return new ResponseStatusException(HttpStatus.BAD_REQUEST, detail);
	}

	/** The query of an address, from its question mark; empty where none is cited. */
	public String asQuery() {
		return (this.digits != null) ? "?" + PARAMETER + "=" + this.digits : "";
	}

}
