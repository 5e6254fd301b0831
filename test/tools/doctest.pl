#!/usr/bin/perl
# doctest.pl [--with NAME] FILE.md...: runs the SQL examples of the documentation.
#
# Each ```sql block of a file is run, in order, in one psql session in a fresh
# database that has the extension.  A ```text or plain ``` block that directly
# follows is the output that psql must print, blanks at line ends apart.  The
# line before a block may hold
#   <!-- doctest: skip -->    the block is not run
#   <!-- doctest: with NAME -->   the block is run only with that option
#   <!-- doctest: error -->   the block must fail; the text block, if any,
#                             holds the messages as well
# and <!-- doctest: needs 15 --> anywhere leaves the file out on older servers.
# The server is the one that PGHOST, PGPORT and PGUSER name.
use strict;
use warnings;

use Cwd qw(abs_path);
use File::Spec;
use File::Temp qw(tempdir);
use IO::Handle;
use IPC::Open2;

my $extension = 'resource_analytics';
my $marker    = '-- doctest: end of block --';
my ($passed, $failed, $skipped) = (0, 0, 0);
my $scratch = tempdir(CLEANUP => 1);

my $neighbour = '';
(undef, $neighbour) = splice @ARGV, 0, 2 if @ARGV > 1 && $ARGV[0] eq '--with';
@ARGV or die "usage: doctest.pl [--with NAME] FILE.md...\n";
my %name = map { File::Spec->rel2abs($_) => $_ } @ARGV;
my @files = map { File::Spec->rel2abs($_) } @ARGV;

# Examples name bundled files from the top of the tree.
chdir abs_path($0) =~ s{/[^/]*$}{/../..}r or die "chdir: $!\n";
$SIG{PIPE}             = 'IGNORE';
$ENV{LC_ALL}           = 'C.UTF-8';
$ENV{PGCLIENTENCODING} = 'UTF8';
$ENV{PGTZ}             = 'UTC';
$ENV{PGDATESTYLE}      = 'ISO, YMD';
delete $ENV{PAGER};

test_file($_) for @files;
print "$skipped skipped\n" if $skipped;
print "$passed passed, $failed failed\n";
exit($failed ? 1 : 0);

# --- Markdown ----------------------------------------------------------------

# The fenced blocks of a file: language, first line's number, text, note (the
# mark above it), and whether only blank lines stand between it and the one
# before.
sub fenced_blocks {
    my ($file) = @_;
    open my $in, '<', $file or die "$file: $!\n";
    my (@blocks, $open, $note, $adjacent);
    while (my $line = <$in>) {
        if ($open) {
            if ($line =~ /^\s*\Q$open->{fence}\E`*\s*$/) {
                push @blocks, $open;
                ($open, $note, $adjacent) = (undef, '', 1);
            }
            else {
                $line =~ s/^\s{0,$open->{indent}}//;
                $open->{text} .= $line;
            }
        }
        elsif ($line =~ /^(\s*)(```+)\s*(\w*)/) {
            $open = {
                indent   => length $1,
                fence    => $2,
                language => lc $3,
                line     => $. + 1,
                text     => '',
                note     => $note // '',
                adjacent => $adjacent,
            };
        }
        elsif ($line =~ /^\s*<!--\s*doctest:\s*(\w+(?: \w+)?)\s*-->\s*$/) {
            next if $1 =~ /^needs \d+$/;    # of the whole file, see too_old()
            $note = $1;
            $note =~ /^(skip|error|with \w+)$/ or die "$file:$.: unknown mark $note\n";
            $adjacent = 0;
        }
        elsif ($line =~ /\S/) {
            ($note, $adjacent) = ('', 0);
        }
    }
    die "$file:$open->{line}: unfinished block\n" if $open;
    return @blocks;
}

# Does the file need a newer PostgreSQL than the server's?
sub too_old {
    my ($file) = @_;
    open my $in, '<', $file or die "$file: $!\n";
    my ($needs) = map { /^<!-- doctest: needs (\d+) -->$/ } <$in>;
    chomp(my $version = `psql -qXAtc 'SHOW server_version_num'`);
    return $needs && $version < $needs * 10000;
}

# The SQL blocks of a file, each with its expected output if it has one.
sub examples {
    my @blocks = fenced_blocks(@_);
    my @examples;
    for my $i (0 .. $#blocks) {
        next if $blocks[$i]{language} ne 'sql';
        my $next = $i < $#blocks ? $blocks[ $i + 1 ] : undef;
        $blocks[$i]{expected} = $next
          if $next && $next->{adjacent} && $next->{language} =~ /^(text)?$/;
        push @examples, $blocks[$i];
    }
    return @examples;
}

# --- psql --------------------------------------------------------------------

sub psql_once {
    my ($sql) = @_;
    local $ENV{PGOPTIONS} = '-c client_min_messages=warning';
    system('psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-c', $sql) == 0
      or die "psql: $sql failed\n";
}

# A session whose messages go to a file, where they are read once the marker
# has come through the pipe: so neither side can block the other.
sub start_session {
    my ($database) = @_;
    my $errors = "$scratch/errors";
    open my $messages, '+>', $errors or die "$errors: $!\n";
    open my $saved, '>&', \*STDERR or die "dup: $!\n";
    open STDERR, '>>', $errors or die "$errors: $!\n";
    my $pid = open2(my $out, my $in,
        'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $database);
    open STDERR, '>&', $saved or die "dup: $!\n";
    return { pid => $pid, in => $in, out => $out, messages => $messages };
}

# Returns the block's output and messages, and whether psql is still there.
sub run_block {
    my ($session, $sql, $may_fail) = @_;
    my $in = $session->{in};
    print $in '\set ON_ERROR_STOP ' . ($may_fail ? 0 : 1) . "\n";
    print $in "$sql\n\\echo $marker\n";
    $in->flush;
    my ($output, $alive) = ('', 0);
    my $out = $session->{out};
    while (my $line = <$out>) {
        if ($line eq "$marker\n") {
            $alive = 1;
            last;
        }
        $output .= $line;
    }
    my $messages = $session->{messages};
    seek $messages, 0, 1;    # forget an earlier end of file
    my $said = join '', <$messages>;
    return ($output, $said, $alive);
}

sub end_session {
    my ($session) = @_;
    close $session->{in};
    close $session->{out};
    waitpid $session->{pid}, 0;
}

# --- comparing ---------------------------------------------------------------

# Lines without blanks at their ends, and without empty lines around them.
sub plain_lines {
    my ($text) = @_;
    my @lines = map { s/\s+$//r } split /\n/, $text;
    shift @lines while @lines && $lines[0] eq '';
    pop @lines   while @lines && $lines[-1] eq '';
    return @lines;
}

# What is wrong with an example's outcome: line number and text, or nothing.
sub problem {
    my ($example, $output, $messages, $alive) = @_;
    my $error = $messages =~ /^(ERROR|FATAL|PANIC):|^invalid command/m;
    if ($example->{note} eq 'error') {
        return ($example->{line}, 'should fail, but does not') unless $error;
        $output .= $messages;
    }
    elsif ($error || !$alive) {
        return ($example->{line}, join "\n", 'psql stopped:', plain_lines($messages));
    }
    my $expected = $example->{expected} or return;
    my @want     = plain_lines($expected->{text});
    my @got      = plain_lines($output);
    for my $i (0 .. (@want > @got ? $#want : $#got)) {
        my ($want, $got) = map { $_ // '(nothing)' } $want[$i], $got[$i];
        return ($expected->{line} + $i, "expected: $want\n     got: $got")
          if $want ne $got;
    }
    return;
}

# A block that does not end its last statement would run with the next one.
sub unfinished {
    my ($sql) = @_;
    my @lines = grep { !/^\s*(--.*)?$/ } split /\n/, $sql;
    return @lines && $lines[-1] !~ /;\s*(--.*)?$|\\/;
}

sub test_file {
    my ($file) = @_;
    my @examples = examples($file);
    @examples or return;
    if (too_old($file)) {
        print "$name{$file}: SKIPPED on this PostgreSQL\n";
        $skipped += @examples;
        return;
    }
    psql_once('DROP DATABASE IF EXISTS doctest WITH (FORCE)');
    psql_once('CREATE DATABASE doctest');
    my $session = start_session('doctest');
    my (undef, $said, $alive) = run_block($session, "CREATE EXTENSION $extension;", 0);
    $alive or die "CREATE EXTENSION $extension: $said";
    for my $example (@examples) {
        if ($example->{note} =~ /^(skip|with (?!$neighbour$))/) {
            $skipped++;
            next;
        }
        my ($line, $text);
        if (!$alive) {
            ($line, $text) = ($example->{line}, 'not run');
        }
        elsif (unfinished($example->{text})) {
            ($line, $text) = ($example->{line}, 'the block does not end with a semicolon');
        }
        else {
            (my $output, $said, $alive) =
              run_block($session, $example->{text}, $example->{note} eq 'error');
            ($line, $text) = problem($example, $output, $said, $alive);
        }
        if (defined $line) {
            $failed++;
            print "$name{$file}:$line: $text\n";
        }
        else {
            $passed++;
        }
    }
    end_session($session);
    psql_once('DROP DATABASE doctest WITH (FORCE)');    # neighbours look into any database
}
