package org.conflictarchive.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.conflictarchive.reading.Reading.Words;

/**
 * What somebody looks for. Nothing typed is a command: words all have to be there, in
 * whatever order, those between a pair of quotation marks as they stand.
 *
 * @param words those outside quotation marks
 * @param phrases those within; a great many words are a passage and therefore one phrase
 */
record Sought(String words, List<String> phrases) {

	private static final int MOST_WORDS = 100;

	/**
	 * A word as the index knows it.
	 *
	 * @param start in UTF-16 units, in the text it was found in
	 */
	record Token(String term, int start, int end) {
	}

	/** What is meant by words as typed. */
	static Sought of(String typed, Analyzer analyzer) {
		String[] parts = typed.split("[\"“”„‟«»＂]", -1);
		List<String> loose = new ArrayList<>();
		List<String> phrases = new ArrayList<>();
		for (int i = 0; i < parts.length; i++) {
			boolean quoted = i % 2 == 1 && i < parts.length - 1;
			(quoted ? phrases : loose).add(parts[i]);
		}
		String words = String.join(" ", loose);
		int number = tokens(words, analyzer).size();
		if (number > MOST_WORDS) {
			phrases.add(words);
		}
		return new Sought((number == 0 || number > MOST_WORDS) ? "" : words,
				phrases.stream().filter((phrase) -> !tokens(phrase, analyzer).isEmpty()).toList());
	}

	/** Whether there is no word in it at all. */
	boolean isEmpty() {
		return this.words.isEmpty() && this.phrases.isEmpty();
	}

	/** Where it stands in a text, word by word. */
	List<Words> in(Words text, Analyzer analyzer) {
		List<Token> tokens = tokens(text.text(), analyzer);
		Set<Token> found = new HashSet<>();
		Set<String> terms = new HashSet<>(tokens(this.words, analyzer).stream().map(Token::term).toList());
		tokens.stream().filter((token) -> terms.contains(token.term())).forEach(found::add);
		for (String phrase : this.phrases) {
			List<String> wanted = tokens(phrase, analyzer).stream().map(Token::term).toList();
			for (int i = 0; i + wanted.size() <= tokens.size(); i++) {
				List<Token> run = tokens.subList(i, i + wanted.size());
				if (run.stream().map(Token::term).toList().equals(wanted)) {
					found.addAll(run);
				}
			}
		}
		return tokens.stream().filter(found::contains).map((token) -> words(token, text)).toList();
	}

	private static Words words(Token token, Words text) {
		int start = text.start() + text.text().codePointCount(0, token.start());
		String words = text.text().substring(token.start(), token.end());
		return new Words(start, start + words.codePointCount(0, words.length()), words);
	}

	static List<Token> tokens(String text, Analyzer analyzer) {
		List<Token> tokens = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream(IndexFields.WORDS, text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return tokens;
	}

}
