#!/canary/perl
# `serve http|https [HOST]:PORT` says of each request what a server can see of its client, and answers
# as the path wants: /status/N, /slow/SECONDS, and "ok" to all others. It listens as soon as it runs,
# as a compiled server does: a probe that comes at once finds it. TLS is Node's, which takes the socket over.
# No module is loaded, so that the interpreter is all that an image needs.
sub AF_INET() { 2 }
sub SOCK_STREAM() { 1 }
sub SOL_SOCKET() { 1 }
sub SO_REUSEADDR() { 2 }

my ($kind, $address) = @ARGV;
my ($host, $port) = $address =~ /^(.*):(\d+)$/ or die "serve: no address: $address\n";
# The first process of a container is ended by no signal that it does not listen for.
$SIG{TERM} = sub { exit 2 };
$SIG{CHLD} = 'IGNORE';
$SIG{PIPE} = 'IGNORE';
# What is opened stays open in the program that follows.
$^F = 9;
$| = 1;
socket(my $listener, AF_INET, SOCK_STREAM, 0) or die "serve: socket: $!\n";
setsockopt($listener, SOL_SOCKET, SO_REUSEADDR, 1);
my $place = pack('S n C4 x8', AF_INET, $port, $host eq '' ? (0, 0, 0, 0) : split(/\./, $host));
bind($listener, $place) or die "serve: bind: $!\n";
listen($listener, 128) or die "serve: listen: $!\n";
exec('/canary/node', '/canary/serve-tls.mjs', fileno($listener)) if $kind eq 'https';
while (1) {
  accept(my $client, $listener) or next;
  next if fork;
  answer($client);
  exit 0;
}

sub answer {
  my ($client) = @_;
  my $head = '';
  while ($head !~ /\r\n\r\n/) {
    sysread($client, $head, 65536, length $head) or return;
    return refuse($client) if $head !~ /^[A-Z]/;
  }
  my ($request, @fields) = split /\r\n/, $head;
  my ($method, $target, $protocol) = $request =~ m{^(\S+) (\S+) (HTTP/1\.[01])$} or return refuse($client);
  describe($method, $target, $protocol, @fields);
  my ($first, $second) = $target =~ m{^/([^/?]*)(?:/([^/?]*))?};
  return send_to($client, $second, "status $second\n") if $first eq 'status';
  select(undef, undef, undef, $second) if $first eq 'slow';
  send_to($client, 200, $first eq 'slow' ? "slow ok\n" : "ok\n");
}

sub refuse {
  my ($client) = @_;
  send_to($client, 400, "Bad Request\n");
}

sub describe {
  my ($method, $target, $protocol, @fields) = @_;
  my (%values, @own);
  for (@fields) {
    my ($name, $value) = /^([^:]+):\s*(.*?)\s*$/ or next;
    push @own, lc $name if $name =~ /^x-/i && !$values{lc $name};
    push @{ $values{lc $name} }, $value;
  }
  my @words = ($method, $target, "host=$values{host}[0]", "proto=$protocol");
  push @words, "ua=" . ($values{'user-agent'}[0] // ''), "accept=" . ($values{accept}[0] // '');
  push @words, map { "$_=" . join('|', @{ $values{$_} }) } @own;
  # In one piece: connections write side by side.
  syswrite(STDOUT, "@words\n");
}

sub send_to {
  my ($client, $status, $body) = @_;
  my $length = length $body;
  syswrite($client, "HTTP/1.1 $status Status\r\nContent-Length: $length\r\nConnection: close\r\n\r\n$body");
}
