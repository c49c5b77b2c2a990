package org.conflictarchive.web.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.StatementKind;
import org.conflictarchive.web.address.CharacterRange;
import org.conflictarchive.web.address.CitedHash;
import org.conflictarchive.web.address.Link;
import org.conflictarchive.web.address.TextFragment;
import org.conflictarchive.web.view.ActorLink;
import org.conflictarchive.web.view.Beginning;
import org.conflictarchive.web.view.Context;
import org.conflictarchive.web.view.Counted;
import org.conflictarchive.web.view.EventLink;
import org.conflictarchive.web.view.Isolated;
import org.conflictarchive.web.view.Mark;
import org.conflictarchive.web.view.Passage;
import org.conflictarchive.web.view.ReportView;
import org.conflictarchive.web.view.Voice;
import org.jspecify.annotations.Nullable;

/**
 * One report: its whole text with statements and claims marked, who speaks in it, and
 * where it comes from.
 *
 * @param heading its title; of a report without one, that it has none and how it begins
 * @param title the same, for the window's title
 * @param language of the text, or null
 * @param extent how much was read in it, in words
 * @param speakers who speaks, in the order of first speaking
 * @param chosen the words that the address asks for, or null
 * @param cited the digits of the hash that the link was made with, where the file has
 * another now; else null
 */
record ReportPage(String heading, String title, EventLink event, ReportView report, @Nullable String language,
		String extent, List<Passage> paragraphs, List<Part> speakers, @Nullable Chosen chosen, @Nullable String cited) {

	private static final int MOST = 60;

	private static final int CHOSEN = 300;

	/**
	 * What one actor says.
	 *
	 * @param role its office, in the report's words, or null
	 */
	record Part(ActorLink actor, @Nullable String role, List<Place> places) {
	}

	/** A place in the text, and how the words there begin. */
	record Place(String anchor, String words) {
	}

	/**
	 * Words that the address asks for.
	 *
	 * @param words how they begin
	 * @param range as the address has it
	 * @param extent the same in words: "120 to 160"
	 * @param directive by which a browser finds them
	 * @param within the statements they stand in or hold
	 */
	record Chosen(String words, String range, String extent, String directive, List<Within> within) {
	}

	/** A statement, who makes it, and how it begins. */
	record Within(Link link, String who, String words) {
	}

	static ReportPage of(Report report, List<Report> tied, String text, List<Statement> statements,
			List<CasualtyClaim> claims, @Nullable CharacterRange at, CitedHash cited) {
		List<Mark> marks = new ArrayList<>();
		if (at != null) {
			marks.add(Mark.of("at", Context.words(text, at.start(), at.end()), "at"));
		}
		statements.forEach((statement) -> marks.add(Mark.of(statement)));
		claims.forEach((claim) -> marks.addAll(Mark.of(claim)));
		String heading = heading(report, text);
		return new ReportPage(heading, Isolated.of(heading), EventLink.to(report.event()), ReportView.of(report, tied),
				report.language(), extent(statements, claims), Passage.paragraphs(text, marks), speakers(statements),
				(at != null) ? chosen(at, text, statements) : null, cited.otherThan(report));
	}

	private static String heading(Report report, String text) {
		String title = report.title();
		return (title != null) ? title : "Untitled report: “" + Beginning.of(text, MOST) + "”";
	}

	private static String extent(List<Statement> statements, List<CasualtyClaim> claims) {
		long narrated = statements.stream().filter((statement) -> statement.kind() == StatementKind.NARRATED).count();
		return Counted.of(statements.size(), "statement")
				+ ((narrated > 0) ? ", " + Counted.number(narrated) + " of them in the report’s own voice," : "")
				+ " and " + Counted.of(claims.size(), "claim of losses", "claims of losses");
	}

	private static List<Part> speakers(List<Statement> statements) {
		Map<String, Part> parts = new LinkedHashMap<>();
		for (Statement statement : statements) {
			for (Actor actor : statement.actors()) {
				parts
					.computeIfAbsent(actor.slug(),
							(slug) -> new Part(ActorLink.to(actor), actor.role(), new ArrayList<>()))
					.places()
					.add(new Place("s" + statement.position(), Beginning.of(statement.content().text(), MOST)));
			}
		}
		return List.copyOf(parts.values());
	}

	private static Chosen chosen(CharacterRange at, String text, List<Statement> statements) {
		Words words = Context.words(text, at.start(), at.end());
		List<Within> within = statements.stream()
			.filter((statement) -> statement.content().start() < at.end() && at.start() < statement.content().end())
			.map((statement) -> new Within(Link.to(statement), Voice.inWords(statement),
					Beginning.of(statement.content().text(), MOST)))
			.toList();
		return new Chosen(Beginning.of(words.text(), CHOSEN), at.start() + "-" + at.end(),
				Counted.number(at.start()) + " to " + Counted.number(at.end()),
				TextFragment.of(words, Context.paragraphs(words, text)), within);
	}

}
