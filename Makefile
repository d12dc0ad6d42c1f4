# Everything here works on a fresh clone: each verb installs what it needs first.
.DEFAULT_GOAL := help
.PHONY: help demo run app admin test test-app measure-app faults fuzz fuzz-api conformance kong-config eval eval-categories eval-leave-out eval-signs eval-notes reprocess export rotate-keys dead-letters llm-check bench lint fmt gen breaking migration up down clean

# Installed anew only when the lockfile changed.
node_modules/.installed: package.json package-lock.json
	@scripts/install.sh

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: node_modules/.installed ## start everything, send a sample inbox, show the ledger and the app (ONCE=1: then stop; APP=0: no app)
	@npx tsx local/demo/main.ts

run: node_modules/.installed ## start everything, again what crashes, and stay until Ctrl-C (REPLICAS=2: two of each service; APP=0: no app)
	@npx tsx local/main.ts

app: node_modules/.installed ## the app for the web into app/dist, where the gateway serves it; demo and run do so by themselves
	@npx tsx local/app/main.ts

# Not the USERNAME that some systems set for everything.
admin: node_modules/.installed ## make a user of the running local stack an administrator (USERNAME=alice; REVOKE=1: no longer)
	@USERNAME=$(if $(filter command,$(origin USERNAME)),$(USERNAME)) npx tsx local/admin.ts

test: node_modules/.installed ## the whole suite on real Kafka and a real database (DB=mysql8: the other engine)
	@npm run -s test

test-app: node_modules/.installed ## the app's unit tests and types, then its screens in a browser against a stack of their own
	@scripts/test-app.sh

measure-app: node_modules/.installed ## the app in figures: size, first screen, first ledger, scrolling 10,000 entries (ONLY=, JSON=1, URL=)
	@npx tsx local/app/main.ts && npm --prefix app run -s measure

fuzz: node_modules/.installed ## generated requests against a stack of its own (REQUESTS, SEED, ONLY=grpc|http, JSON=1, REPLAY=seed:number)
	@npx tsx fuzz/main.ts

fuzz-api: node_modules/.installed ## schemathesis against the gateway, of its own stack or URL=… (SEED, EXAMPLES)
	@npx tsx fuzz/api/main.ts

faults: node_modules/.installed ## nothing lost, nothing twice, under faults (TRIALS, ONLY, SEED, JSON=1; SABOTAGE=all: what it must notice)
	@npx tsx faults/main.ts

conformance: node_modules/.installed ## the gateway's cases against any gateway that runs (URL=http://host:port)
	@GATEWAY_URL=$(URL) npm run -s conformance

kong-config: node_modules/.installed ## kong.yml filled in for the local stack's services (PROBE=1: with the suite's probe)
	@npm run -s kong-config

eval: node_modules/.installed ## how well messages are read: FILE=path.jsonl,… (MISSES=20, ASIDE=id,…, JSON=1); without FILE our own corpus
	@npm run -s eval

eval-categories: node_modules/.installed ## how well merchants are put into categories (MISSES=20, JSON=1)
	@npm run -s eval:categories

eval-leave-out: node_modules/.installed ## how each country is read when nothing is known of its banks (FILE=path.jsonl,…, JSON=1)
	@npm run -s eval:leave-out

eval-notes: node_modules/.installed ## how well people's own notes are read (FILE=path.jsonl,…, MISSES=20, JSON=1)
	@npm run -s eval:notes

eval-signs: node_modules/.installed ## what the signs of a movement are worth where a message shows no record (FILE=path.jsonl,…)
	@npm run -s eval:signs

reprocess: node_modules/.installed ## read a user's stored messages again and show what changes (TOKEN=…, APPLY=1, URL=…)
	@npm run -s reprocess

rotate-keys: node_modules/.installed ## sign with a new key, no call fails (DROP=<kid>: and refuse that key's tokens; STACK=docker)
	@npx tsx local/rotate-keys.ts

dead-letters: node_modules/.installed ## events that no service could handle (TOKEN=…; ID=…, REDRIVE=1|all, DISCARD=1, SERVICE=, TOPIC=)
	@npx tsx local/dead-letters/main.ts

export: node_modules/.installed ## everything that the services hold of a user as a ZIP file (TOKEN=…, OUT=file.zip, URL=…)
	@npm run -s export

llm-check: node_modules/.installed ## 20 messages through the configured language model (MODEL_…; FAKE=1: a fake one)
	@npx tsx services/ds/model/check/main.ts

bench: node_modules/.installed ## ratios against bare baselines measured in the same run (JSON=1, ONLY=…)
	@npx tsx bench/main.ts

lint: node_modules/.installed ## format, lint, import rules, unused code, contracts, types
	@npm run -s lint

fmt: node_modules/.installed ## format code and contracts
	@npm run -s fmt

gen: node_modules/.installed ## proto/ -> gen/, and the types of the app's client
	@npm run -s gen

breaking: node_modules/.installed ## contracts against those of a revision (AGAINST=main)
	@scripts/breaking.sh

migration: node_modules/.installed ## SQL for a changed schema.ts (SERVICE=expense NAME=add_tags)
	@npx drizzle-kit generate --name $(NAME)

up: ## the same with Docker: MySQL, Kafka and the services in containers
	@scripts/compose.sh up

down: ## stop the containers (their data stays)
	@scripts/compose.sh down

clean: ## remove everything that was built, fetched or stored here
	rm -rf .local dist node_modules app/dist app/node_modules app/.expo
