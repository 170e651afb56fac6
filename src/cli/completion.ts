import type { Command, Option } from "commander";
import { KINDS, VERDICTS } from "../vocabulary.js";
import { knownChoice } from "./options.js";

const SHELLS = ["bash", "zsh", "fish"] as const;
type Shell = (typeof SHELLS)[number];

const EXAMPLES = `
Examples:
  source <(corpus-claims completion bash)                                            in ~/.bashrc
  corpus-claims completion zsh > ~/.zfunc/_corpus-claims                             a folder of $fpath
  corpus-claims completion fish > ~/.config/fish/completions/corpus-claims.fish
`;

export function addCompletion(program: Command): void {
  program
    .command("completion")
    .summary("script that completes commands, options and their values in a shell")
    .description(
      "Writes a script with which a shell completes commands, options, and the values of options that have a fixed set.",
    )
    .argument("<shell>", SHELLS.join(", "))
    .addHelpText("after", EXAMPLES)
    .action((name: string) => {
      process.stdout.write(completionOf(knownChoice("shell", name, SHELLS), program));
    });
}

/** One option as a shell needs to know it. */
interface Flag {
  /** "--format", "-f" */
  readonly names: readonly string[];
  readonly about: string;
  readonly takes: "nothing" | "file" | "word";
  /** Its values, where they are a fixed set. */
  readonly words: readonly string[];
  /** Several of them may be given, with commas between. */
  readonly many: boolean;
}

interface Verb {
  readonly name: string;
  readonly about: string;
  readonly flags: readonly Flag[];
  /** What its first argument may be, where that is a fixed set; else it takes files. */
  readonly words: readonly string[];
}

const LISTED: Readonly<Record<string, readonly string[]>> = {
  "--kind": KINDS,
  "--verdict": VERDICTS,
  "--fail-on": [...VERDICTS, "flagged"],
  "--summary": ["ucdp"],
};

/** The script for a shell, made from the commands themselves. */
export function completionOf(shell: Shell, program: Command): string {
  return SCRIPTS[shell](program.commands.map(verbOf));
}

function verbOf(command: Command): Verb {
  const flags = command.options.map((option) => flagOf(option, option.description));
  const help: Flag = { names: ["--help", "-h"], about: "display help for command", takes: "nothing", words: [], many: false };
  const [argument] = command.registeredArguments;
  return {
    name: command.name(),
    about: command.summary(),
    flags: [...flags, help],
    words: argument && !argument.variadic ? wordsIn(argument.description) : [],
  };
}

function flagOf({ long, short, flags, required }: Option, about: string): Flag {
  const many = long! in LISTED;
  return {
    names: [long, short].filter((name) => name !== undefined && name !== null),
    about,
    takes: !required ? "nothing" : /<file>|<folder>/.test(flags) ? "file" : "word",
    words: many ? LISTED[long!]! : required ? wordsIn(about) : [],
    many,
  };
}

/** A help text that lists values does so in one way: "how to read the inputs: auto, text, markdown", "one of bash, zsh, fish". */
function wordsIn(about: string): string[] {
  const list = /^(?:[\w ]{1,40}: |one of )?(?<list>[\w-]{1,20}(?:, [\w-]{1,20}){1,30})(?=$|;)/.exec(about)?.groups?.list;
  return list?.split(", ") ?? [];
}

const SCRIPTS: Readonly<Record<Shell, (verbs: readonly Verb[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

function bashScript(verbs: readonly Verb[]): string {
  const cases = verbs.flatMap(({ name, flags }) =>
    flags
      .filter(({ takes }) => takes !== "nothing")
      .map(({ names, words, many, takes }) => {
        const pattern = names.map((each) => `"${name} ${each}"`).join(" | ");
        const action =
          words.length > 0 ? `words="${words.join(" ")}"; many=${many ? 1 : 0}` : takes === "file" ? "files=1" : "none=1";
        return `    ${pattern}) ${action} ;;`;
      }),
  );
  const flags = verbs.map(
    ({ name, flags: own, words }) =>
      `    ${name}) flags="${own.flatMap(({ names }) => names).join(" ")}"; first="${words.join(" ")}" ;;`,
  );
  return `# bash completion for corpus-claims
_corpus_claims() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" verb="\${COMP_WORDS[1]}"
  local words="" flags="" first="" many=0 files=0 none=0 lead=""
  COMPREPLY=()
  # "--format=csv" arrives as three words
  if [[ $current == "=" ]]; then
    current=""
  elif [[ $previous == "=" ]]; then
    previous="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${verbs.map(({ name }) => name).join(" ")} help --help --version" -- "$current"))
    return
  fi
  case "$verb $previous" in
${cases.join("\n")}
  esac
  case "$verb" in
${flags.join("\n")}
  esac
  if [[ -n $words ]]; then
    if ((many)) && [[ $current == *,* ]]; then
      lead="\${current%,*},"
      current="\${current##*,}"
    fi
    COMPREPLY=($(compgen -P "$lead" -W "$words" -- "$current"))
  elif ((files || none)); then
    return
  elif [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$current"))
  elif [[ -n $first ]] && ((COMP_CWORD == 2)); then
    COMPREPLY=($(compgen -W "$first" -- "$current"))
  fi
}
complete -o bashdefault -o default -F _corpus_claims corpus-claims
`;
}

function zshScript(verbs: readonly Verb[]): string {
  const described = verbs.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`);
  const cases = verbs.map(({ name, flags, words }) => {
    const specs = flags.flatMap((flag) => zshSpecs(flag));
    const inputs = words.length > 0 ? [quoted(`1:: :(${words.join(" ")})`), quoted("*: :_files")] : [quoted("*: :_files")];
    return `    ${name})\n      _arguments -s \\\n${[...specs, ...inputs].map((spec) => `        ${spec}`).join(" \\\n")}\n      ;;`;
  });
  return `#compdef corpus-claims
_corpus_claims() {
  local -a commands
  commands=(
${described.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local verb=$words[2]
  shift words
  (( CURRENT-- ))
  case $verb in
${cases.join("\n")}
  esac
}
if [[ $funcstack[1] == _corpus_claims ]]; then _corpus_claims "$@"; else compdef _corpus_claims corpus-claims; fi
`;
}

/** "'(-f --format)'{-f,--format}'[how it is written]:format:(csv json)'" */
function zshSpecs({ names, about, takes, words, many }: Flag): string[] {
  const told = `[${about.replace(/[[\]\\:]/g, "\\$&")}]`;
  const values = many
    ? `{_values -s , value ${words.join(" ")}}`
    : words.length > 0
      ? `(${words.join(" ")})`
      : takes === "file"
        ? "_files"
        : " ";
  const action = takes === "nothing" ? "" : `: :${values}`;
  return names.map((name) => quoted(`(${names.join(" ")})${name}${told}${action}`));
}

function fishScript(verbs: readonly Verb[]): string {
  const commands = verbs.map(
    ({ name, about }) => `complete -c corpus-claims -n __fish_use_subcommand -f -a ${name} -d ${quoted(about)}`,
  );
  const rest = verbs.flatMap(({ name, flags, words }) => {
    const lead = `complete -c corpus-claims -n '__fish_seen_subcommand_from ${name}'`;
    const first = words.length > 0 ? [`${lead} -a ${quoted(words.join(" "))}`] : [];
    return [...first, ...flags.map((flag) => `${lead} ${fishFlag(flag)}`)];
  });
  return `# fish completion for corpus-claims\n${[...commands, ...rest].join("\n")}\n`;
}

function fishFlag({ names, about, takes, words, many }: Flag): string {
  const [long, short] = names;
  const values = many ? `"(__fish_append , ${words.join(" ")})"` : quoted(words.join(" "));
  const argument = takes === "nothing" ? "" : words.length > 0 ? ` -x -a ${values}` : takes === "file" ? " -r -F" : " -x";
  return `-l ${long!.slice(2)}${short ? ` -s ${short.slice(1)}` : ""}${argument} -d ${quoted(about)}`;
}

/** In single quotes, for any of the shells. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
