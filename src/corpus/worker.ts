/**
 * What runs in a worker of the pool: it answers one task at a time.
 *
 * @module
 */
import { workerData } from 'node:worker_threads';
import { type Answer, answerTasks, type Task, type WorkerData } from './task.js';

const data: WorkerData = workerData;
const answer: (task: Task) => Promise<Answer> = answerTasks(data);

export default answer;
