package org.conflictarchive.web.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.conflictarchive.archive.ActorName;
import org.conflictarchive.archive.Actors;
import org.conflictarchive.archive.Chain;
import org.conflictarchive.archive.ChainCount;

/**
 * A chain of attribution as every page shows it.
 *
 * @param path the end of its address
 * @param voices from the outermost to the one whose words they are
 * @param extent how often it is here, in words
 */
public record ChainView(String path, List<ActorLink> voices, String extent) {

	public static List<ChainView> of(List<ChainCount> chains, Actors actors) {
		Set<String> slugs = new HashSet<>();
		chains.forEach((count) -> slugs.addAll(count.chain().voices()));
		Map<String, ActorName> names = actors.names(slugs)
			.stream()
			.collect(Collectors.toMap(ActorName::slug, Function.identity()));
		return chains.stream()
			.map((count) -> new ChainView(count.path(), voices(count.chain(), names),
					Counted.of(count.statements(), "statement")
							+ ((count.reports() > 1) ? " in " + count.reports() + " reports" : "")))
			.toList();
	}

	private static List<ActorLink> voices(Chain chain, Map<String, ActorName> names) {
		return chain.voices().stream().map((slug) -> {
			ActorName name = names.get(slug);
			return new ActorLink(slug, (name != null) ? name.name() : slug);
		}).toList();
	}

	/** The one whose words they are. */
	public ActorLink speaker() {
		return this.voices.get(this.voices.size() - 1);
	}

	/** Those between the report and the speaker, the nearest to the speaker first. */
	public List<ActorLink> through() {
		List<ActorLink> through = new ArrayList<>(this.voices.subList(0, this.voices.size() - 1));
		Collections.reverse(through);
		return through;
	}

	/** In a line, for a window's title. */
	public String inWords() {
		return Isolated.of(speaker().name()) + through().stream()
			.map((voice) -> ", through " + Isolated.of(voice.name()))
			.collect(Collectors.joining());
	}

}
