/** A question with two key points whose patterns are known. */
export const LOCKS = `---
topic: os/lock
title: Locks
lang: en
---

# Locks

## What is a mutex?
<!-- id: mutex -->

A lock that one thread holds at a time.

### Key points
- One thread holds it at a time <!-- match: "one|single & hold|holds" -->
- The others wait <!-- match: "wait|waits|block" -->
`
