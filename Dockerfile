FROM maven:3.9-eclipse-temurin-17-noble AS build
WORKDIR /build
COPY pom.xml .
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2/repository mvn -B -Dmaven.test.skip=true package

# Libraries change with the POM only, so they get a layer apart from the code. A checkout may have been made
# under any umask: everyone may read what is copied on, and nobody but root may write it.
FROM eclipse-temurin:17-jre-noble AS extract
WORKDIR /extract
COPY --from=build /build/target/conflict-archive.jar .
COPY seeds seeds
RUN java -Djarmode=tools -jar conflict-archive.jar extract --layers --destination layers \
	&& chmod -R u=rwX,go=rX layers seeds

FROM eclipse-temurin:17-jre-noble
LABEL org.opencontainers.image.title="Conflict report archive" \
	org.opencontainers.image.description="A read-only web archive of conflict news reports: who said what, and who claims which losses, in the exact words of the report." \
	org.opencontainers.image.version="1.0.0"
WORKDIR /archive
COPY --from=extract /extract/layers/dependencies/ ./
COPY --from=extract /extract/layers/snapshot-dependencies/ ./
COPY --from=extract /extract/layers/application/ ./
COPY --from=extract /extract/seeds seeds

# By number, for orchestrators that have to see that it is not root. It writes to /tmp and nowhere else.
USER 10001:10001
EXPOSE 8080

# Bash asks for the page itself: it is in the base image, as curl need not stay, and lighter than a second JVM.
# The port follows SERVER_PORT, not the argument --server.port.
HEALTHCHECK --interval=30s --timeout=3s --start-period=60s --retries=3 CMD ["bash", "-c", \
	"exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]

# Without a shell between, so that the program gets its arguments (extract PATH, check, --help) and SIGTERM.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-jar", "conflict-archive.jar"]
CMD ["serve"]
