package org.conflictarchive.archive;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;

/**
 * The fields of the index, the same for statements, claims and reports. Each question is
 * one, by the name of its parameter. Rows never change, so nothing is followed.
 */
public final class IndexFields {

	static final String POSITION = "position";

	static final String FIRST_DAY = "first_day";

	static final String LAST_DAY = "last_day";

	static final String CONTENT = "content";

	static final String WORDS = "words";

	/** The same words by the letter, to find those that were meant. */
	static final String SPELLING = "spelling";

	private final Map<Question, IndexFieldReference<String>> answers = new EnumMap<>(Question.class);

	private final IndexFieldReference<Integer> position;

	private final IndexFieldReference<LocalDate> firstDay;

	private final IndexFieldReference<LocalDate> lastDay;

	private final IndexFieldReference<String> content;

	private final IndexFieldReference<String> words;

	private final IndexFieldReference<String> spelling;

	private IndexFields(IndexSchemaElement schema) {
		for (Question question : Question.values()) {
			this.answers.put(question,
					(question == Question.REPORT)
							? schema
								.field(question.parameter(),
										(type) -> type.asString().aggregable(Aggregable.YES).sortable(Sortable.YES))
								.toReference()
							: schema.field(question.parameter(), (type) -> type.asString().aggregable(Aggregable.YES))
								.multiValued()
								.toReference());
		}
		this.position = schema.field(POSITION, (type) -> type.asInteger().sortable(Sortable.YES)).toReference();
		this.firstDay = schema.field(FIRST_DAY, (type) -> type.asLocalDate()).toReference();
		this.lastDay = schema.field(LAST_DAY, (type) -> type.asLocalDate()).toReference();
		this.content = schema.field(CONTENT, (type) -> type.asString().analyzer(IndexedWords.STEMMED)).toReference();
		this.words = schema.field(WORDS, (type) -> type.asString().analyzer(IndexedWords.STEMMED))
			.multiValued()
			.toReference();
		this.spelling = schema.field(SPELLING, (type) -> type.asString().analyzer(IndexedWords.SPELLED))
			.multiValued()
			.toReference();
	}

	private void write(DocumentElement document, IndexedRow row) {
		row.answers()
			.forEach((question, values) -> values
				.forEach((value) -> document.addValue(this.answers.get(question), value)));
		document.addValue(this.position, row.position());
		if (row.date() != null) {
			document.addValue(this.firstDay, row.date().firstDay());
			document.addValue(this.lastDay, row.date().lastDay());
		}
		document.addValue(this.content, row.content());
		for (String words : row.words()) {
			document.addValue(this.words, words);
			document.addValue(this.spelling, words);
		}
	}

	private static IndexFields in(TypeBindingContext context) {
		context.dependencies().useRootOnly();
		return new IndexFields(context.indexSchemaElement());
	}

	public static class OfStatements implements TypeBinder {

		@Override
		public void bind(TypeBindingContext context) {
			IndexFields fields = in(context);
			context.bridge(Statement.class,
					(document, statement, write) -> fields.write(document, IndexedRow.of(statement)));
		}

	}

	public static class OfClaims implements TypeBinder {

		@Override
		public void bind(TypeBindingContext context) {
			IndexFields fields = in(context);
			context.bridge(CasualtyClaim.class,
					(document, claim, write) -> fields.write(document, IndexedRow.of(claim)));
		}

	}

	public static class OfReports implements TypeBinder {

		@Override
		public void bind(TypeBindingContext context) {
			IndexFields fields = in(context);
			context.bridge(ReportText.class, (document, text, write) -> fields.write(document, IndexedRow.of(text)));
		}

	}

}
