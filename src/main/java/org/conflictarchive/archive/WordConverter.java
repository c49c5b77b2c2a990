package org.conflictarchive.archive;

import java.util.EnumSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.CasualtyScope;
import org.conflictarchive.vocabulary.ClaimantBasis;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.conflictarchive.vocabulary.Reader;
import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/** Rows hold the same words as addresses and JSON. */
abstract class WordConverter<E extends Enum<E>> implements AttributeConverter<@Nullable E, @Nullable String> {

	private final Class<E> type;

	private final Function<E, String> word;

	private final Map<String, E> values;

	WordConverter(Class<E> type, Function<E, String> word) {
		this.type = type;
		this.word = word;
		this.values = EnumSet.allOf(type).stream().collect(Collectors.toMap(word, Function.identity()));
	}

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable E value) {
		return (value != null) ? this.word.apply(value) : null;
	}

	@Override
	public @Nullable E convertToEntityAttribute(@Nullable String column) {
		if (column == null) {
			return null;
		}
		E value = this.values.get(column);
		if (value == null) {
			throw new IllegalArgumentException("“" + column + "” is no word for a " + this.type.getSimpleName()
					+ ", which is one of " + this.values.keySet());
		}
		return value;
	}

	@Converter(autoApply = true)
	static class OfActorType extends WordConverter<ActorType> {

		OfActorType() {
			super(ActorType.class, ActorType::word);
		}

	}

	@Converter(autoApply = true)
	static class OfCasualtyEffect extends WordConverter<CasualtyEffect> {

		OfCasualtyEffect() {
			super(CasualtyEffect.class, CasualtyEffect::word);
		}

	}

	@Converter(autoApply = true)
	static class OfCasualtyScope extends WordConverter<CasualtyScope> {

		OfCasualtyScope() {
			super(CasualtyScope.class, CasualtyScope::word);
		}

	}

	@Converter(autoApply = true)
	static class OfClaimantBasis extends WordConverter<ClaimantBasis> {

		OfClaimantBasis() {
			super(ClaimantBasis.class, ClaimantBasis::word);
		}

	}

	@Converter(autoApply = true)
	static class OfDateBasis extends WordConverter<DateBasis> {

		OfDateBasis() {
			super(DateBasis.class, DateBasis::word);
		}

	}

	@Converter(autoApply = true)
	static class OfDatePrecision extends WordConverter<DatePrecision> {

		OfDatePrecision() {
			super(DatePrecision.class, DatePrecision::word);
		}

	}

	@Converter(autoApply = true)
	static class OfFind extends WordConverter<Correction.Find> {

		OfFind() {
			super(Correction.Find.class, Correction.Find::word);
		}

	}

	@Converter(autoApply = true)
	static class OfReader extends WordConverter<Reader> {

		OfReader() {
			super(Reader.class, Reader::word);
		}

	}

	@Converter(autoApply = true)
	static class OfStatementKind extends WordConverter<StatementKind> {

		OfStatementKind() {
			super(StatementKind.class, StatementKind::word);
		}

	}

}
