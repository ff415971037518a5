// Advice to the next editor: gouji_remove_draft runs in signal handlers, where hardly anything is
// allowed. It reads what was written before the flag was set, and calls unlinkat and rmdir alone.
#define _GNU_SOURCE
#include "CSystem.h"

#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

enum { FREE, TAKEN, NAMED };

enum { MOST_FILES = 32, LONGEST_FILE = 64, LONGEST_PATH = 4200 };

static atomic_int state = FREE;
static int draft_folder;
static int file_count;
static char draft_path[LONGEST_PATH];
static char draft_files[MOST_FILES][LONGEST_FILE];

int gouji_name_draft(int folder, const char *path, const char *const *files, int count) {
  int expected = FREE;
  if (count > MOST_FILES || strlen(path) >= LONGEST_PATH) return 0;
  for (int i = 0; i < count; i++) {
    if (strlen(files[i]) >= LONGEST_FILE) return 0;
  }
  if (!atomic_compare_exchange_strong(&state, &expected, TAKEN)) return 0;
  draft_folder = folder;
  file_count = count;
  strcpy(draft_path, path);
  for (int i = 0; i < count; i++) strcpy(draft_files[i], files[i]);
  atomic_store(&state, NAMED);
  return 1;
}

void gouji_forget_draft(void) { atomic_store(&state, FREE); }

void gouji_remove_draft(void) {
  int expected = NAMED;
  if (!atomic_compare_exchange_strong(&state, &expected, TAKEN)) return;
  for (int i = 0; i < file_count; i++) unlinkat(draft_folder, draft_files[i], 0);
  rmdir(draft_path);
}

static void end(int number) {
  gouji_remove_draft();
  // The signal is held back while its handler runs, and then ends the process as it would have.
  signal(number, SIG_DFL);
  raise(number);
}

void gouji_end_on_signals(void) {
  const int numbers[] = {SIGHUP,  SIGINT,  SIGQUIT,   SIGTERM, SIGALRM,
                         SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF, SIGXCPU};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    struct sigaction old;
    // Who starts a program with nohup wants it to go on.
    if (sigaction(numbers[i], NULL, &old) != 0 || old.sa_handler == SIG_IGN) continue;
    struct sigaction action = {0};
    action.sa_handler = end;
    sigemptyset(&action.sa_mask);
    sigaction(numbers[i], &action, NULL);
  }
}
