package org.conflictarchive.web.permalink;

import java.util.List;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.web.address.Link;
import org.conflictarchive.web.view.Beginning;
import org.jspecify.annotations.Nullable;

/**
 * The statement or claim before or after another in its report.
 *
 * @param words how it begins
 */
record Neighbour(Link link, String words) {

	private static final int MOST = 80;

	/** Those on both sides of a place among others; null at either end. */
	record Both(@Nullable Neighbour before, @Nullable Neighbour after) {
	}

	static Both of(Statement statement, List<Statement> all) {
		return among(all.stream().map((other) -> to(Link.to(other), other.content().text())).toList(),
				Link.to(statement));
	}

	static Both of(CasualtyClaim claim, List<CasualtyClaim> all) {
		return among(all.stream().map((other) -> to(Link.to(other), other.content().text())).toList(), Link.to(claim));
	}

	private static Neighbour to(Link link, String words) {
		return new Neighbour(link, Beginning.of(words, MOST));
	}

	private static Both among(List<Neighbour> all, Link link) {
		int at = all.stream().map(Neighbour::link).toList().indexOf(link);
		return new Both((at > 0) ? all.get(at - 1) : null, (at >= 0 && at + 1 < all.size()) ? all.get(at + 1) : null);
	}

}
