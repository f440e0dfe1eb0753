// The machine's limit for a disc scan: list, open, read the first 4 KB, close. Nothing is parsed.
// Usage: limit FOLDER [ROUNDS]   prints files, bytes and the best round's milliseconds.
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static long files, bytes;
static char block[4096];

static void walk(const char *folder) {
  DIR *dir = opendir(folder);
  if (!dir) return;
  struct dirent *entry;
  char path[4096];
  while ((entry = readdir(dir))) {
    if (entry->d_name[0] == '.') continue;
    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    if (entry->d_type == DT_DIR) {
      walk(path);
      continue;
    }
    int fd = open(path, O_RDONLY);
    if (fd < 0) continue;
    long got = pread(fd, block, sizeof block, 0);
    if (got > 0) bytes += got;
    files++;
    close(fd);
  }
  closedir(dir);
}

int main(int argc, char **argv) {
  int rounds = argc > 2 ? atoi(argv[2]) : 1;
  double best = 1e9;
  for (int i = 0; i < rounds; i++) {
    struct timespec from, to;
    files = bytes = 0;
    clock_gettime(CLOCK_MONOTONIC, &from);
    walk(argv[1]);
    clock_gettime(CLOCK_MONOTONIC, &to);
    double ms = (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6;
    if (ms < best) best = ms;
  }
  printf("{\"files\":%ld,\"bytes\":%ld,\"ms\":%.3f}\n", files, bytes, best);
  return files > 0 ? 0 : 1;
}
