package org.conflictarchive.reading.brat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.conflictarchive.vocabulary.CasualtyEffect;

/** What befell people, as types of events: {@code Killed}. */
final class Effects {

	private Effects() {
	}

	static String type(CasualtyEffect effect) {
		return effect.word().substring(0, 1).toUpperCase(Locale.ROOT) + effect.word().substring(1);
	}

	static Optional<CasualtyEffect> of(String type) {
		return Arrays.stream(CasualtyEffect.values()).filter((effect) -> type(effect).equals(type)).findFirst();
	}

	static String types() {
		return Arrays.stream(CasualtyEffect.values()).map(Effects::type).collect(Collectors.joining(", "));
	}

}
