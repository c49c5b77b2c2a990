package org.conflictarchive.formats;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Statement;

/**
 * Where the archive is, so that documents can name its pages from anywhere.
 *
 * @param address of its first page, without a slash at the end
 */
public record Site(String address) {

	/** What the archive is called. */
	static final String NAME = "Conflict report archive";

	private static final int HASH = 12;

	/** Of the page of a report. */
	public String page(Report report) {
		return this.address + "/reports/" + report.id();
	}

	/** Of the page of a statement. */
	public String page(Statement statement) {
		return this.address + "/statements/" + statement.permalink();
	}

	/** Of the page of a claim. */
	public String page(CasualtyClaim claim) {
		return this.address + "/claims/" + claim.permalink();
	}

	/** Of the page of an actor. */
	public String actor(String slug) {
		return this.address + "/actors/" + slug;
	}

	/** Of the page of a chain of attribution. */
	public String chain(String path) {
		return this.address + "/chains/" + path;
	}

	/** Of the page of an event. */
	public String event(String id) {
		return this.address + "/events/" + id;
	}

	/** To cite a report by: it tells which file was cited. */
	public String permalink(Report report) {
		return page(report) + sealed(report);
	}

	/** To cite a statement by: it tells which file was cited. */
	public String permalink(Statement statement) {
		return page(statement) + sealed(statement.report());
	}

	/** To cite a claim by: it tells which file was cited. */
	public String permalink(CasualtyClaim claim) {
		return page(claim) + sealed(claim.report());
	}

	private static String sealed(Report report) {
		return "?sha256=" + hash(report);
	}

	/** The first digits of the SHA-256 of a report's file. */
	static String hash(Report report) {
		return report.sha256().substring(0, HASH);
	}

}
