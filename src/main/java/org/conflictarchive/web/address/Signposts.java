package org.conflictarchive.web.address;

import java.util.ArrayList;
import java.util.List;

import org.conflictarchive.archive.Report;
import org.conflictarchive.formats.Licence;
import org.conflictarchive.formats.Site;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/**
 * The {@code Link} header by which programs find their way (Signposting): how to cite,
 * under which licence, what describes it and in which formats it is there.
 */
final class Signposts {

	/** Of a longer question only the page names the formats: it would fill the header. */
	private static final int LONGEST = 2000;

	private final List<String> links = new ArrayList<>();

	private Signposts() {
	}

	/**
	 * The header's value.
	 * @param report whose words are shown, or null
	 * @param query of the page, with its mark, or empty
	 * @param shown the format that it stands on, or null for the page
	 */
	static String of(Formats formats, @Nullable Report report, Site site, String query, @Nullable Format shown) {
		Signposts signposts = new Signposts();
		if (report != null) {
			signposts.add(site.address() + formats.path() + "?sha256=" + report.sha256().substring(0, 12), "cite-as",
					null);
			String licence = Licence.address(report);
			if (licence != null) {
				signposts.add(licence, "license", null);
			}
		}
		if (formats.formats().contains(Format.JSON_LD)) {
			signposts.add(site.address() + formats.path(Format.JSON_LD), "describedby", Format.JSON_LD.type());
		}
		else if (formats.formats().contains(Format.CSV)) {
			signposts.add(site.address() + "/datapackage.json", "describedby", MediaType.APPLICATION_JSON);
		}
		String asked = formats.filtered() ? query : "";
		if (asked.length() > LONGEST) {
			return String.join(", ", signposts.links);
		}
		if (shown != null) {
			signposts.add(site.address() + formats.path() + asked, "alternate", MediaType.TEXT_HTML);
		}
		formats.formats()
			.stream()
			.filter((format) -> format != shown)
			.forEach((format) -> signposts.add(site.address() + formats.path(format) + asked, "alternate",
					format.type()));
		return String.join(", ", signposts.links);
	}

	private void add(String address, String relation, @Nullable MediaType type) {
		String profile = (type != null) ? type.getParameter("profile") : null;
		this.links.add("<" + address + ">; rel=\"" + relation + "\""
				+ ((type != null) ? "; type=\"" + type.getType() + "/" + type.getSubtype() + "\"" : "")
				+ ((profile != null) ? "; profile=" + profile : ""));
	}

}
