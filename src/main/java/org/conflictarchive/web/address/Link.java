package org.conflictarchive.web.address;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Statement;

/**
 * Where a statement or claim has its page.
 *
 * @param pages {@code statements} or {@code claims}
 * @param report the report's id
 * @param position of the statement or claim, in code points
 */
public record Link(String pages, String report, int position) {

	public static Link to(Statement statement) {
		return new Link("statements", statement.report().id(), statement.position());
	}

	public static Link to(CasualtyClaim claim) {
		return new Link("claims", claim.report().id(), claim.position());
	}

	/** Below the archive's own address. */
	public String path() {
		return "/" + this.pages + "/" + this.report + "/" + this.position;
	}

}
