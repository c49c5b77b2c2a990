package org.conflictarchive.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.CasualtyScope;
import org.conflictarchive.vocabulary.ClaimantBasis;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.conflictarchive.vocabulary.Reader;
import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventTitleTests {

	private static final KnownDate DAY = new KnownDate("2021-03-03", null, DatePrecision.DAY, DateBasis.STATED, null);

	private @Nullable String title;

	private @Nullable String eventTitle;

	private final List<Reading.Actor> actors = new ArrayList<>();

	private final List<Reading.Statement> statements = new ArrayList<>();

	private final List<Reading.Claim> claims = new ArrayList<>();

	@Test
	void takesWhatAPersonCallsTheEvent() {
		this.title = "Headline";
		this.eventTitle = "The spring war";
		assertThat(EventTitle.of(List.of(reading()), DAY)).isEqualTo(new EventTitle("The spring war", false));
	}

	@Test
	void takesTheTitleOfTheOnlyReport() {
		this.title = "Headline";
		assertThat(EventTitle.of(List.of(reading()), DAY)).isEqualTo(new EventTitle("Headline", false));
	}

	@Test
	void takesNoReportsTitleForSeveral() {
		this.title = "Headline";
		actor("Chad", ActorType.STATE, null);
		said("chad");
		assertThat(EventTitle.of(List.of(reading(), reading()), DAY))
			.isEqualTo(new EventTitle("Chad, 3 March 2021", true));
	}

	@Test
	void namesThePartiesWithLossesTheMoreTalkativeFirst() {
		actor("Chad", ActorType.STATE, null);
		actor("Sudan", ActorType.STATE, null);
		actor("France", ActorType.STATE, null);
		actor("Minister", ActorType.PERSON, "sudan");
		said("france");
		said("france");
		said("minister");
		lost("chad");
		lost("sudan");
		assertThat(EventTitle.of(List.of(reading()), DAY))
			.isEqualTo(new EventTitle("Sudan and Chad, 3 March 2021", true));
	}

	@Test
	void countsAnArmedGroupAsAParty() {
		actor("Mali", ActorType.STATE, null);
		actor("The Front", ActorType.ARMED_GROUP, null);
		lost("mali");
		lost("the-front");
		assertThat(EventTitle.of(List.of(reading()), null)).isEqualTo(new EventTitle("Mali and The Front", true));
	}

	@Test
	void takesThoseWhoSpeakWhereNobodysLossesAreClaimed() {
		actor("Chad", ActorType.STATE, null);
		actor("An agency", ActorType.MEDIA, null);
		said("an-agency", "chad");
		assertThat(EventTitle.of(List.of(reading()), DAY).words()).isEqualTo("Chad, 3 March 2021");
	}

	@Test
	void inventsNothingWhereNoPartyIsKnown() {
		actor("Jane Doe", ActorType.PERSON, null);
		said("jane-doe");
		assertThat(EventTitle.of(List.of(reading()), DAY)).isEqualTo(new EventTitle(null, false));
	}

	private void actor(String name, ActorType type, @Nullable String affiliation) {
		String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
		this.actors.add(new Reading.Actor(id, name, type, null, affiliation, List.of()));
	}

	private void said(String... actors) {
		int at = this.statements.size();
		this.statements.add(new Reading.Statement("report/" + at, StatementKind.INDIRECT, new Reading.Place(at, at + 1),
				new Reading.Words(at, at + 1, "x"), null, null, Arrays.asList(actors), null, List.of(), "rule", null));
	}

	private void lost(String side) {
		int at = this.claims.size();
		this.claims.add(new Reading.Claim("report/" + at, "report/0", new Reading.Words(at, at + 1, "x"),
				CasualtyEffect.KILLED, 1, 1, false, false, CasualtyScope.EVENT, null, null, null, null, List.of(side),
				null, List.of(), ClaimantBasis.STATED, "rule", null));
	}

	private Reading reading() {
		Reading.Source source = new Reading.Source("report", "seeds/report.txt", "0".repeat(64), 100, this.title, null,
				null, null, null, null, null, null, "event", this.eventTitle, null, null, null,
				new Reading.By(Reader.MACHINE, "1.0.0", null));
		return new Reading(source, this.actors, this.statements, this.claims);
	}

}
