package org.conflictarchive.web.view;

import java.util.Set;

import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.CasualtyScope;
import org.conflictarchive.vocabulary.Count;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ToldLossesTests {

	private static final String MONDAY = "2021-03-01";

	@Test
	void holdsFiguresApartThatNoNumberFits() {
		assertThat(apart(Count.exactly(12), Count.exactly(14))).isPositive();
		assertThat(apart(Count.exactly(12), Count.atLeast(160))).isEqualTo(148);
		assertThat(apart(new Count(null, 20, false), Count.exactly(47))).isPositive();
		assertThat(apart(Count.exactly(0), Count.atLeast(1))).isPositive();
		assertThat(apart(Count.about(40), Count.exactly(60))).isPositive();
	}

	@Test
	void holdsNothingApartWhereOneNumberFitsBoth() {
		assertThat(apart(Count.atLeast(8), new Count(10, 12, false))).isNotPositive();
		assertThat(apart(Count.about(40), Count.exactly(42))).isNotPositive();
		assertThat(apart(Count.unknown(), Count.exactly(3))).isNotPositive();
		assertThat(apart(new Count(null, 20, false), Count.atLeast(20))).isNotPositive();
	}

	@Test
	void holdsADenialOfCasualtiesAgainstATollOfTheKilledButNotTheOtherWayRound() {
		ToldLosses denied = losses(CasualtyEffect.CASUALTIES, Count.exactly(0), "fighters", MONDAY);
		assertThat(denied.apart(losses(CasualtyEffect.KILLED, Count.exactly(25), "fighters", MONDAY))).isEqualTo(25);
		ToldLosses none = losses(CasualtyEffect.KILLED, Count.exactly(0), "fighters", MONDAY);
		assertThat(none.apart(losses(CasualtyEffect.CASUALTIES, Count.exactly(25), "fighters", MONDAY)))
			.isNotPositive();
	}

	@Test
	void holdsNothingAgainstOtherPeopleOrDaysOrPlaces() {
		ToldLosses soldiers = losses(CasualtyEffect.KILLED, Count.exactly(12), "fighters", MONDAY);
		assertThat(soldiers.apart(losses(CasualtyEffect.KILLED, Count.exactly(140), "civilians", MONDAY))).isZero();
		assertThat(soldiers.apart(losses(CasualtyEffect.KILLED, Count.exactly(140), "fighters", "2021-03-02")))
			.isZero();
		assertThat(soldiers.apart(losses(CasualtyEffect.KILLED, Count.exactly(140), "fighters", null))).isZero();
		assertThat(soldiers.apart(losses(CasualtyEffect.KILLED, Count.exactly(140), "", MONDAY))).isZero();
		assertThat(losses(CasualtyEffect.KILLED, Count.exactly(1), "", MONDAY)
			.apart(losses(CasualtyEffect.KILLED, Count.exactly(2), "", MONDAY))).isZero();
		assertThat(soldiers.apart(losses(CasualtyEffect.WOUNDED, Count.exactly(140), "fighters", MONDAY))).isZero();
		assertThat(soldiers.apart(new ToldLosses(Set.of("kenya"), CasualtyEffect.KILLED, Count.exactly(140), "fighters",
				Set.of("Zalan"), day(MONDAY), CasualtyScope.EVENT)))
			.isZero();
	}

	@Test
	void knowsNothingToBeOfTheSameSideThatIsNotTold() {
		ToldLosses told = losses(CasualtyEffect.KILLED, Count.exactly(1), "people", MONDAY);
		ToldLosses not = new ToldLosses(Set.of(), CasualtyEffect.KILLED, Count.exactly(1), "people", Set.of(), null,
				CasualtyScope.EVENT);
		assertThat(told.isOfSameSide(told)).isTrue();
		assertThat(not.isOfSameSide(not)).isFalse();
		assertThat(not.isOfNoSideEither(not)).isTrue();
		assertThat(not.isOfNoSideEither(told)).isFalse();
	}

	@Test
	void isReplacedByWhatIsToldOfTheSameDayOrOfNone() {
		ToldLosses first = losses(CasualtyEffect.KILLED, Count.exactly(12), "fighters", MONDAY);
		assertThat(losses(CasualtyEffect.KILLED, Count.exactly(31), "fighters", MONDAY).replaces(first)).isTrue();
		assertThat(losses(CasualtyEffect.KILLED, Count.exactly(31), "fighters", "2021-03").replaces(first)).isTrue();
		assertThat(losses(CasualtyEffect.KILLED, Count.exactly(31), "fighters", null).replaces(first)).isTrue();
		assertThat(losses(CasualtyEffect.KILLED, Count.exactly(31), "fighters", "2021-03-02").replaces(first))
			.isFalse();
		assertThat(losses(CasualtyEffect.KILLED, Count.exactly(31), "civilians", MONDAY).replaces(first)).isFalse();
		assertThat(losses(CasualtyEffect.KILLED, Count.exactly(31), "", MONDAY)
			.replaces(losses(CasualtyEffect.KILLED, Count.exactly(12), "people", MONDAY))).isTrue();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "its soldiers, fighters", "Kenyan servicemen, fighters", "militants from the north, fighters",
					"civilians, civilians", "people, people", "others, people", "-, ''",
					"children of the village, children" })
	void knowsKindsOfPeople(@Nullable String victims, String people) {
		assertThat(ToldLosses.people(victims)).isEqualTo(people);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "were killed in the town of Zalan | Zalan", "died in New Haven on Monday | New Haven",
					"were killed in March | -", "were killed on Monday | -", "were killed in the north | -",
					"fled from the village of Adi Nebri | Adi Nebri", "were hurt near eastern Zalan | Zalan" })
	void findsNamesOfPlaces(String words, @Nullable String name) {
		assertThat(ToldLosses.names(words)).isEqualTo((name != null) ? Set.of(name) : Set.of());
	}

	@Test
	void takesAClauseForAllThatIsSaidOfAClaim() {
		String said = "in Zalan up to 20 people were killed near Kora and 90 fled to Adi";
		assertThat(ToldLosses.clause(words("up to 20 people were killed", said), words(said, said)))
			.isEqualTo("in Zalan up to 20 people were killed near Kora");
		assertThat(ToldLosses.clause(words("90 fled", said), words(said, said))).isEqualTo(" 90 fled to Adi");
	}

	private static Words words(String words, String text) {
		int start = text.indexOf(words);
		return new Words(start, start + words.length(), words);
	}

	private static double apart(Count one, Count other) {
		return losses(CasualtyEffect.KILLED, one, "people", MONDAY)
			.apart(losses(CasualtyEffect.KILLED, other, "people", MONDAY));
	}

	private static ToldLosses losses(CasualtyEffect effect, Count count, String people, @Nullable String day) {
		return new ToldLosses(Set.of("kenya"), effect, count, people, Set.of(), (day != null) ? day(day) : null,
				CasualtyScope.EVENT);
	}

	private static KnownDate day(String value) {
		return new KnownDate(value, null, (value.length() == 7) ? DatePrecision.MONTH : DatePrecision.DAY,
				DateBasis.STATED, null);
	}

}
