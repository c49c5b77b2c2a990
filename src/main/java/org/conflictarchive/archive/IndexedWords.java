package org.conflictarchive.archive;

import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.en.EnglishPossessiveFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.pattern.PatternReplaceFilterFactory;
import org.apache.lucene.analysis.snowball.SnowballPorterFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;

/**
 * How text becomes words to be found: without case, diacritics and punctuation, curly
 * marks being as good as straight ones. All words count, "the" too, so that a phrase is
 * found as it stands. Public for the library that makes it.
 */
public class IndexedWords implements LuceneAnalysisConfigurer {

	/** English words by their stems. */
	static final String STEMMED = "stemmed";

	/** Words as they are spelled. */
	static final String SPELLED = "spelled";

	@Override
	public void configure(LuceneAnalysisConfigurationContext context) {
		spelled(context, SPELLED);
		spelled(context, STEMMED).tokenFilter(SnowballPorterFilterFactory.class).param("language", "English");
	}

	private static LuceneAnalysisOptionalComponentsStep spelled(LuceneAnalysisConfigurationContext context,
			String name) {
		return context.analyzer(name)
			.custom()
			.tokenizer(StandardTokenizerFactory.class)
			.tokenFilter(LowerCaseFilterFactory.class)
			.tokenFilter(EnglishPossessiveFilterFactory.class)
			.tokenFilter(PatternReplaceFilterFactory.class)
			.param("pattern", "[\\p{InCombiningDiacriticalMarks}\\p{Cf}]+")
			.param("replacement", "")
			.tokenFilter(ASCIIFoldingFilterFactory.class);
	}

}
