package org.conflictarchive.web.address;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A page's address, and the formats that the same is served in.
 *
 * @param path of the page from the archive's address
 * @param stem what the formats' endings are added to
 * @param report the id of the report whose words the page shows, or null for a page of
 * several
 * @param filtered whether the formats hold what the page's filter asks for
 */
public record Formats(String path, String stem, @Nullable String report, boolean filtered, List<Format> formats) {

	private static final List<Format> CITED = List.of(Format.JSON, Format.JSON_LD, Format.ANNOTATION, Format.BIBTEX,
			Format.RIS, Format.CSL);

	/** No id ends like a format. */
	private static final class Id {

		static final String FORM = "((?:(?!\\.(?:json|jsonld|csv|bib|ris|txt)$)[^/])+)";

	}

	/** What there is of each kind of page. */
	public enum Kind {

		EVENTS("/", false, Format.CSV, Format.JSON), EVENT("/events/" + Id.FORM, true, Format.JSON),

		REPORT("/reports/" + Id.FORM, false, Format.JSON, Format.JSON_LD, Format.ANNOTATION, Format.BIBTEX, Format.RIS,
				Format.CSL, Format.TEXT),

		STATEMENT("/statements/" + Id.FORM + "/[0-9]+", false, CITED.toArray(Format[]::new)),

		CLAIM("/claims/" + Id.FORM + "/[0-9]+", false, CITED.toArray(Format[]::new)),

		ACTOR("/actors/[^/.]+", false, Format.JSON),

		LIST("/(?:statements|claims)", true, Format.CSV, Format.JSON),

		ACTORS("/actors", true, Format.CSV, Format.JSON),

		CHAINS("/chains", true, Format.CSV, Format.JSON),

		CHAIN("/chains/[^/.]+(?:/[^/.]+)+", false, Format.CSV, Format.JSON),

		SEARCH("/search", true, Format.JSON), CHECK("/check", true, Format.JSON);

		private final Pattern path;

		private final boolean filtered;

		private final List<Format> formats;

		Kind(String path, boolean filtered, Format... formats) {
			this.path = Pattern.compile(path);
			this.filtered = filtered;
			this.formats = List.of(formats);
		}

		public List<Format> formats() {
			return this.formats;
		}

	}

	/** Those of a page; empty where it is served as HTML alone, or is no page. */
	public static Optional<Formats> of(String path) {
		return Arrays.stream(Kind.values()).flatMap((kind) -> {
			Matcher matcher = kind.path.matcher(path);
			if (!matcher.matches()) {
				return Stream.empty();
			}
			boolean cited = kind == Kind.REPORT || kind == Kind.STATEMENT || kind == Kind.CLAIM;
			return Stream.of(new Formats(path, (kind == Kind.EVENTS) ? "/events" : path,
					cited ? matcher.group(1) : null, kind.filtered, kind.formats));
		}).findFirst();
	}

	/** Whether there are any only once something is looked for. */
	boolean answersWords() {
		return this.path.equals("/search") || this.path.equals("/check");
	}

	/** The address of one of them, from the archive's. */
	public String path(Format format) {
		return this.stem + "." + format.suffix();
	}

}
