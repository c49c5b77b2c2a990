package org.conflictarchive.reading.quote;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.conflictarchive.extraction.language.Quotation;
import org.conflictarchive.extraction.language.Quotations;
import org.conflictarchive.reading.quote.Token.Sort;
import org.conflictarchive.seeds.Paragraphs;
import org.conflictarchive.vocabulary.Span;

/**
 * A text as words and signs.
 *
 * @param all without the signs for words left out
 * @param gaps before which of them, by number, words are said to be left out: "…", "..."
 * or "[…]"
 */
record Tokens(List<Token> all, Set<Integer> gaps) {

	static final String OPENING = "“";

	static final String CLOSING = "”";

	private static final String UNSEEN = "\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF";

	private static final Pattern UNSEEN_ONES = Pattern.compile("[" + UNSEEN + "]+");

	private static final Pattern APOSTROPHES = Pattern.compile("[’ʼ‘´]");

	private static final Pattern OTHER_HYPHENS = Pattern.compile("[‐‑]");

	private static final Pattern DIACRITICS = Pattern.compile("\\p{M}+");

	private static final Pattern TOKEN = Pattern
		.compile("(?<gap>[\\[(]\\s?(?:…|\\.{2,})\\s?[\\])]|…|\\.{3,}|\\.(?: \\.){2,}+)"
				+ "|(?<word>[\\p{L}\\p{M}\\p{N}]+(?:(?:['’ʼ‐‑-]|(?<=\\p{N})[.,:](?=\\p{N})|[" + UNSEEN
				+ "])[\\p{L}\\p{M}\\p{N}]+)*+)|(?<dash>[-‐‑‒–—―−]+)|(?<sign>[^\\s\\p{Z}])");

	private static final Pattern CAPITAL_MADE = Pattern.compile("\\[(\\p{L})\\](?=\\p{L})");

	private static final String DOUBLE_MARKS = "\"“”„‟«»＂";

	Tokens {
		all = List.copyOf(all);
		gaps = Set.copyOf(gaps);
	}

	static Tokens of(String text) {
		BitSet quoted = new BitSet();
		BitSet openings = new BitSet();
		BitSet closings = new BitSet();
		for (Quotation quotation : Quotations.in(text, Paragraphs.in(text))) {
			quoted.set(quotation.inner().start(), quotation.inner().end());
			openings.set(quotation.outer().start());
			if (quotation.outer().end() > quotation.inner().end()) {
				closings.set(quotation.inner().end());
			}
		}
		List<Token> tokens = new ArrayList<>();
		Set<Integer> gaps = new HashSet<>();
		Matcher matcher = TOKEN.matcher(text);
		while (matcher.find()) {
			Span span = new Span(matcher.start(), matcher.end());
			if (matcher.group("gap") != null) {
				gaps.add(tokens.size());
			}
			else if (openings.get(span.start()) || closings.get(span.start())) {
				tokens.add(mark(openings.get(span.start()) ? OPENING : CLOSING, span));
			}
			else if (DOUBLE_MARKS.indexOf(text.charAt(span.start())) >= 0) {
				tokens.add(mark(unpaired(text, span.start()), span));
			}
			else {
				String form = form(matcher);
				if (!form.isEmpty()) {
					tokens.add(new Token(form, folded(form), span,
							(matcher.group("word") != null) ? Sort.WORD : Sort.SIGN, quoted.get(span.start())));
				}
			}
		}
		return new Tokens(tokens, gaps);
	}

	private static Token mark(String form, Span span) {
		return new Token(form, form, span, Sort.MARK, false);
	}

	/** A mark without its other half opens what follows it at once. */
	private static String unpaired(String text, int at) {
		boolean opens = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))
				&& (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
		return opens ? OPENING : CLOSING;
	}

	private static String form(Matcher matcher) {
		if (matcher.group("dash") != null) {
			return "-";
		}
		String seen = matcher.group();
		return isPlain(seen) ? seen : OTHER_HYPHENS
			.matcher(APOSTROPHES.matcher(Normalizer.normalize(UNSEEN_ONES.matcher(seen).replaceAll(""), Form.NFC))
				.replaceAll("'"))
			.replaceAll("-");
	}

	private static String folded(String form) {
		String unaccented = isPlain(form) ? form
				: DIACRITICS.matcher(Normalizer.normalize(form, Form.NFKD)).replaceAll("");
		return unaccented.toLowerCase(Locale.ROOT);
	}

	private static boolean isPlain(String text) {
		return text.chars().allMatch((character) -> character < 0x80);
	}

	/** "[T]he" is "The", which an editor made of "the". */
	static String withoutEditorsCapitals(String quotation) {
		return CAPITAL_MADE.matcher(quotation).replaceAll("$1");
	}

	/** Some of them, from one number to before another. */
	Tokens part(int from, int to) {
		Set<Integer> inner = new HashSet<>();
		this.gaps.stream().filter((gap) -> from < gap && gap < to).forEach((gap) -> inner.add(gap - from));
		return new Tokens(this.all.subList(from, to), inner);
	}

	int size() {
		return this.all.size();
	}

	Token get(int number) {
		return this.all.get(number);
	}

	long words() {
		return this.all.stream().filter(Token::isWord).count();
	}

}
