package org.conflictarchive.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.conflictarchive.reading.MachineReader;
import org.conflictarchive.reading.review.Reviewer;
import org.conflictarchive.seeds.RefusedSeed;
import org.conflictarchive.seeds.SeedReader;
import org.conflictarchive.seeds.SeedText;
import org.conflictarchive.seeds.Seeds;
import org.hibernate.search.mapper.orm.Search;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the seeds and fills the archive with them, before the port opens. What can't be
 * read is left out and named; the rest goes on.
 */
@Component
@EnableConfigurationProperties(ArchiveProperties.class)
class ArchiveLoader implements SmartInitializingSingleton {

	private static final Log log = LogFactory.getLog(ArchiveLoader.class);

	private static final String COUNT_RULES = """
			insert into rule_use (part, rule, times)
			select part, rule, count(*) from (
				select 'statement' as part, rule from statement
				union all select 'speaker', speaker_rule from statement
				union all select 'claim', rule from casualty_claim
				union all select 'side', sides_rule from casualty_claim
				union all select 'date', date_rule from statement
				union all select 'date', date_rule from casualty_claim
			) uses where rule is not null group by part, rule
			""";

	private final ArchiveProperties properties;

	private final EntityManager entityManager;

	private final TransactionTemplate transaction;

	ArchiveLoader(ArchiveProperties properties, EntityManager entityManager, PlatformTransactionManager transactions) {
		this.properties = properties;
		this.entityManager = entityManager;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void afterSingletonsInstantiated() {
		Reviewer reviewer = new Reviewer();
		load(SeedReader.read(this.properties.seeds()), (seed) -> ReadReport.of(reviewer.read(seed)));
	}

	/** Takes the place of all that the archive held before. */
	void load(Seeds seeds, Function<SeedText, ReadReport> reader) {
		List<RefusedSeed> refused = new ArrayList<>(seeds.refused());
		Map<String, List<SeedText>> events = seeds.texts()
			.stream()
			.collect(Collectors.groupingBy(ArchiveLoader::eventOf, LinkedHashMap::new, Collectors.toList()));
		this.transaction.executeWithoutResult((status) -> clear());
		events.forEach((event, texts) -> keep(event,
				texts.stream().flatMap((seed) -> read(seed, reader, refused).stream()).toList(), refused));
		this.transaction.executeWithoutResult((status) -> {
			this.entityManager.createNativeQuery(COUNT_RULES).executeUpdate();
			keepRefused(refused);
			log.info("Reports: %d, statements: %d, claims: %d, refused: %d".formatted(count("report"),
					count("statement"), count("casualty_claim"), refused.size()));
		});
	}

	private static String eventOf(SeedText seed) {
		return Optional.ofNullable(seed.metadata().event()).orElse(seed.id());
	}

	/** All other rows hang on these and go with them; the index knows of no rows. */
	private void clear() {
		Search.session(this.entityManager).workspace().purge();
		this.entityManager.createNativeQuery("delete from event").executeUpdate();
		this.entityManager.createNativeQuery("delete from rule_use").executeUpdate();
		this.entityManager.createNativeQuery("delete from refusal").executeUpdate();
	}

	private static Optional<ReadReport> read(SeedText seed, Function<SeedText, ReadReport> reader,
			List<RefusedSeed> refused) {
		try {
			ReadReport report = reader.apply(seed);
			report.review().faults().forEach((fault) -> refused.add(fault.refusal()));
			return Optional.of(report);
		}
		catch (RuntimeException | StackOverflowError ex) {
			refused.add(failed(seed.file(), ex));
			return Optional.empty();
		}
	}

	/** Keeps an event, without those of its reports that can't be kept. */
	private void keep(String event, List<ReadReport> reports, List<RefusedSeed> refused) {
		if (reports.isEmpty()) {
			return;
		}
		try {
			this.transaction.executeWithoutResult((status) -> persist(event, reports));
		}
		catch (RuntimeException | StackOverflowError ex) {
			List<ReadReport> sound = (reports.size() > 1)
					? reports.stream().filter((report) -> canBeKept(event, report)).toList() : List.of();
			// Where each can be kept alone, it is their event that can't.
			List<ReadReport> kept = (sound.size() < reports.size()) ? sound : List.of();
			reports.stream()
				.filter((report) -> !kept.contains(report))
				.forEach((report) -> refused.add(failed(report.reading().report().file(), ex)));
			keep(event, kept, refused);
		}
	}

	private boolean canBeKept(String event, ReadReport report) {
		try {
			this.transaction.executeWithoutResult((status) -> {
				status.setRollbackOnly();
				persist(event, List.of(report));
				this.entityManager.flush();
			});
			return true;
		}
		catch (RuntimeException | StackOverflowError ex) {
			return false;
		}
	}

	private void persist(String event, List<ReadReport> reports) {
		Event kept = new Event(event, reports);
		this.entityManager.persist(kept);
		for (int i = 0; i < reports.size(); i++) {
			this.entityManager.persist(new ReportText(kept.reports().get(i), reports.get(i)));
			if (reports.get(i).review().person() != null) {
				this.entityManager.persist(new ReportReview(kept.reports().get(i), reports.get(i).review()));
			}
		}
	}

	private static RefusedSeed failed(String file, Throwable failure) {
		log.warn("Reading " + file + " failed", failure);
		return MachineReader.failed(file, failure);
	}

	private long count(String table) {
		return (Long) this.entityManager.createNativeQuery("select count(*) from " + table, Long.class)
			.getSingleResult();
	}

	private void keepRefused(List<RefusedSeed> refused) {
		for (int i = 0; i < refused.size(); i++) {
			RefusedSeed seed = refused.get(i);
			log.warn("Refused " + seed.line());
			this.entityManager.persist(new Refusal(i, shown(seed)));
		}
	}

	/** As the world sees it: where a machine keeps its seeds is nobody's business. */
	private RefusedSeed shown(RefusedSeed seed) {
		Path home = this.properties.seeds().isAbsolute() ? this.properties.seeds().getParent() : null;
		if (home == null) {
			return seed;
		}
		String prefix = home.toString().replace('\\', '/') + "/";
		return new RefusedSeed(seed.file().replace(prefix, ""), seed.reason().replace(prefix, ""), seed.byteOffset());
	}

}
