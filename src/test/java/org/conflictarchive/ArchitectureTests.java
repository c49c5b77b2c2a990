package org.conflictarchive;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packagesOf = ConflictArchiveApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String ROOT = "org.conflictarchive";

	@ArchTest
	static final ArchRule packagesKnowWhatStandsBeforeThemInTheStream = layeredArchitecture()
		.consideringOnlyDependenciesInLayers()
		.layer("vocabulary")
		.definedBy(ROOT + ".vocabulary..")
		.layer("seeds")
		.definedBy(ROOT + ".seeds..")
		.layer("extraction")
		.definedBy(ROOT + ".extraction..")
		.layer("reading")
		.definedBy(ROOT + ".reading..")
		.optionalLayer("archive")
		.definedBy(ROOT + ".archive..")
		.layer("formats")
		.definedBy(ROOT + ".formats..")
		.optionalLayer("web")
		.definedBy(ROOT + ".web..")
		.layer("command")
		.definedBy(ROOT + ".command..")
		.layer("root")
		.definedBy(ROOT)
		.whereLayer("vocabulary")
		.mayNotAccessAnyLayer()
		.whereLayer("seeds")
		.mayOnlyAccessLayers("vocabulary")
		.whereLayer("extraction")
		.mayOnlyAccessLayers("seeds", "vocabulary")
		.whereLayer("reading")
		.mayOnlyAccessLayers("extraction", "seeds", "vocabulary")
		.whereLayer("archive")
		.mayOnlyAccessLayers("reading", "seeds", "vocabulary")
		.whereLayer("formats")
		.mayOnlyAccessLayers("archive", "reading", "vocabulary")
		.whereLayer("web")
		.mayOnlyAccessLayers("formats", "archive", "reading", "vocabulary")
		.whereLayer("command")
		.mayOnlyBeAccessedByLayers("root")
		.whereLayer("root")
		.mayNotBeAccessedByAnyLayer()
		.because("a report goes one way, from file to page, and each step can be understood and tested"
				+ " without the later ones");

	@ArchTest
	static final ArchRule packagesFormNoCycle = slices().matching(ROOT + ".(*)..")
		.should()
		.beFreeOfCycles()
		.because("packages that know each other are one package with two names");

	@ArchTest
	static final ArchRule questionsOfExtractionFormNoCycle = slices().matching(ROOT + ".extraction.(*)..")
		.should()
		.beFreeOfCycles()
		.because("words, dates, speakers, statements and casualties are found in turn, each by means of the former");

	@ArchTest
	static final ArchRule pagesFormNoCycle = slices().matching(ROOT + ".web.(*)..")
		.should()
		.beFreeOfCycles()
		.because("a kind of page can be read and changed without the others");

	@ArchTest
	static final ArchRule persistenceStaysInTheArchive = noClasses().that()
		.resideOutsideOfPackage(ROOT + ".archive..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
		.because("how readings are stored is the archive's own affair");

	@ArchTest
	static final ArchRule springStaysInFront = noClasses().that()
		.resideOutsideOfPackages(ROOT, ROOT + ".archive..", ROOT + ".web..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.springframework..")
		.because("reading is plain Java: commands other than serve start no Spring, and rules are tested in"
				+ " milliseconds");

	@ArchTest
	static final ArchRule nothingIsWrittenOverTheWeb = noMethods().should()
		.beAnnotatedWith(PostMapping.class)
		.orShould()
		.beAnnotatedWith(PutMapping.class)
		.orShould()
		.beAnnotatedWith(DeleteMapping.class)
		.orShould()
		.beAnnotatedWith(PatchMapping.class)
		.because("the archive is read-only: its content changes with the files in seeds and not otherwise");

	@ArchTest
	static final ArchRule namesSayWhatAClassIs = noClasses().should()
		.haveNameMatching(".*(Impl|Dto|DTO|Mapper|Helper|Utils?|Manager|Processor)")
		.because("such a name says how a class came about and not what it stands for");

	@ArchTest
	static final ArchRule caseChangesNameTheirLocale = noClasses().should()
		.callMethod(String.class, "toLowerCase")
		.orShould()
		.callMethod(String.class, "toUpperCase")
		.because("ids and words must not depend on the machine's language; Locale.ROOT is meant");

}
